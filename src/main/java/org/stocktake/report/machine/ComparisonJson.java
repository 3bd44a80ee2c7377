package org.stocktake.report.machine;

import java.io.StringWriter;
import org.stocktake.finding.Findings;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.report.escape.JsonEscape;
import org.stocktake.report.facts.ComparisonSubject;
import tools.jackson.core.JsonGenerator;

/** A comparison for a program, as {@code src/docs/compare-json.md} describes. */
public final class ComparisonJson {
    private ComparisonJson() {}

    /** The JSON text, ending in a line feed. */
    public static String of(ComparisonSubject subject) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonEscape.on(out)) {
            json.writeStartObject();
            write(subject, json);
            json.writeEndObject();
        }
        return out.append('\n').toString();
    }

    private static void write(ComparisonSubject subject, JsonGenerator json) {
        Comparison comparison = subject.comparison();
        json.writeStringProperty("format", "stocktake/compare/1");
        json.writeStringProperty("tool", subject.toolVersion());
        json.writeStringProperty(
                "state", comparison.after().assessment().subject().state());
        json.writeStringProperty("checklist", comparison.after().checklist().id());
        source("before", subject.since().file(), comparison.before(), json);
        source("after", subject.afterFile(), comparison.after(), json);
        new ChangesJson(subject.since(), subject.words(), json).write();
    }

    private static void source(String name, String file, Findings findings, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        ChangesJson.source(file, findings, json);
        json.writeEndObject();
    }
}
