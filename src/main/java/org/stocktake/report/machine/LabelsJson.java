package org.stocktake.report.machine;

import org.stocktake.finding.Outcome;
import org.stocktake.model.Force;
import org.stocktake.text.Messages;

/** Writes the words that people read for the codes of a JSON document, once for the whole document. */
public final class LabelsJson {
    private LabelsJson() {}

    /** Writes the member {@code labels}: the words of each outcome and of each force, by its code. */
    public static void write(Messages words, JsonWriter json) {
        json.object("labels", () -> {
            json.object("outcome", () -> {
                for (Outcome outcome : Outcome.values()) {
                    json.text(outcome.word(), words.say("outcome." + outcome.word()));
                }
            });
            json.object("force", () -> {
                for (Force force : Force.values()) {
                    json.text(force.word(), words.say("force." + force.word()));
                }
            });
        });
    }
}
