package org.stocktake.report.machine;

import java.io.StringWriter;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.report.chapter.CopyLabel;
import org.stocktake.report.facts.ComparisonSubject;

/** Writes a comparison as JSON. The format is described in {@code src/docs/compare-json.md}. */
public final class ComparisonJson {
    private ComparisonJson() {}

    /** Returns the JSON document, ending in a line feed. */
    public static String of(ComparisonSubject subject) {
        StringWriter out = new StringWriter();
        try (JsonWriter json = JsonWriter.exact(out)) {
            json.object(() -> write(subject, json));
        }
        return out.append('\n').toString();
    }

    private static void write(ComparisonSubject subject, JsonWriter json) {
        Comparison comparison = subject.comparison();
        json.string("format", "stocktake/compare/1");
        json.string("tool", subject.toolVersion());
        json.string("state", comparison.after().assessment().subject().state());
        json.string("checklist", comparison.after().checklist().id());
        String label = CopyLabel.of(subject);
        if (!label.isEmpty()) {
            json.string("copy-label", label);
        }
        LabelsJson.write(subject.words(), json);
        json.object("before", () -> ChangesJson.source(subject.since().file(), comparison.before(), json));
        json.object("after", () -> ChangesJson.source(subject.afterFile(), comparison.after(), json));
        new ChangesJson(subject.since(), subject.words(), json).write();
    }
}
