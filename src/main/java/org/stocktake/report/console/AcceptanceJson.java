package org.stocktake.report.console;

import java.io.StringWriter;
import java.util.List;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.report.chapter.ChangeText;
import org.stocktake.report.escape.JsonEscape;
import org.stocktake.report.machine.ChangesJson;
import org.stocktake.text.Messages;
import tools.jackson.core.JsonGenerator;

/** What became of the floors, for a program. A change is that of {@code src/docs/compare-json.md}. */
public final class AcceptanceJson {
    private AcceptanceJson() {}

    /** The JSON text, ending in a line feed. */
    public static String of(String gate, List<FloorAcceptance> all, Messages words) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonEscape.on(out)) {
            json.writeStartObject();
            json.writeStringProperty("format", "stocktake/gate-accept/1");
            json.writeStringProperty("gate", gate);
            json.writeArrayPropertyStart("states");
            for (FloorAcceptance accepted : all) {
                json.writeStartObject();
                json.writeStringProperty("state", accepted.state());
                json.writeBooleanProperty("moved", accepted.isMoved());
                changes("worse", accepted, accepted.worse(), words, json);
                changes("better", accepted, accepted.better(), words, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.append('\n').toString();
    }

    private static void changes(
            String name, FloorAcceptance accepted, List<QuestionChange> changes, Messages words, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        for (QuestionChange change : changes) {
            json.writeStartObject();
            ChangesJson.change(change, new ChangeText(accepted.since().orElseThrow(), words), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
