package org.stocktake.report.console;

import java.io.StringWriter;
import java.util.List;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.model.QuestionId;
import org.stocktake.report.chapter.ChangeText;
import org.stocktake.report.machine.ChangesJson;
import org.stocktake.report.machine.JsonWriter;
import org.stocktake.text.Messages;

/** The floors that were accepted, as JSON. A change has the shape of {@code src/docs/compare-json.md}. */
public final class AcceptanceJson {
    private AcceptanceJson() {}

    /** Returns the JSON text, ending in a line feed. */
    public static String of(String gate, List<FloorAcceptance> all, Messages words) {
        StringWriter out = new StringWriter();
        try (JsonWriter json = JsonWriter.exact(out)) {
            json.object(() -> {
                json.string("format", "stocktake/gate-accept/1");
                json.string("gate", gate);
                json.array("states", all, accepted -> {
                    json.string("state", accepted.state());
                    json.flag("moved", accepted.isMoved());
                    json.array("worse", accepted.worse(), change -> change(accepted, change, words, json));
                    json.array("better", accepted.better(), change -> change(accepted, change, words, json));
                    json.array("changed", accepted.other(), change -> change(accepted, change, words, json));
                    json.texts(
                            "to-confirm",
                            accepted.waiting().stream().map(QuestionId::value).toList());
                });
            });
        }
        return out.append('\n').toString();
    }

    private static void change(FloorAcceptance accepted, QuestionChange change, Messages words, JsonWriter json) {
        ChangesJson.change(change, new ChangeText(accepted.since().orElseThrow(), words), json);
    }
}
