package org.stocktake.report.console;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.stocktake.finding.Change;
import org.stocktake.finding.Comparison;
import org.stocktake.finding.Findings;
import org.stocktake.finding.Flag;
import org.stocktake.finding.Side;
import org.stocktake.model.Evidence;
import org.stocktake.model.FactId;
import org.stocktake.report.ComparisonSubject;
import org.stocktake.report.document.ChangeWords;
import org.stocktake.report.escape.JsonText;
import tools.jackson.core.JsonGenerator;

/** A comparison for a program, as {@code src/docs/compare-json.md} describes. */
public final class ComparisonJson {
    private final ComparisonSubject subject;
    private final Comparison comparison;
    private final ChangeWords said;
    private final JsonGenerator json;

    private ComparisonJson(ComparisonSubject subject, JsonGenerator json) {
        this.subject = subject;
        this.comparison = subject.comparison();
        this.said = new ChangeWords(comparison, subject.words());
        this.json = json;
    }

    /** The JSON text, ending in a line feed. */
    public static String of(ComparisonSubject subject) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonText.on(out)) {
            new ComparisonJson(subject, json).write();
        }
        return out.append('\n').toString();
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("format", "stocktake/compare/1");
        json.writeStringProperty("tool", subject.toolVersion());
        json.writeStringProperty(
                "state", comparison.after().assessment().subject().state());
        json.writeStringProperty("checklist", comparison.after().checklist().id());
        source("before", subject.beforeFile(), comparison.before());
        source("after", subject.afterFile(), comparison.after());
        json.writeArrayPropertyStart("facts");
        comparison.facts().forEach(this::fact);
        json.writeEndArray();
        json.writeArrayPropertyStart("changes");
        for (Change change : comparison.changes()) {
            json.writeStartObject();
            change(change, said, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        texts("gone", subject.gone().stream(), json);
        json.writeNumberProperty("left-out", subject.leftOut());
        json.writeObjectPropertyStart("summary");
        for (Change.Kind kind : Change.Kind.values()) {
            json.writeNumberProperty(kind.word(), comparison.of(kind).size());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void source(String name, String file, Findings findings) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("file", file);
        json.writeStringProperty("checklist-version", ChangeWords.version(findings));
        json.writeStringProperty("judged-on", findings.today().toString());
        json.writeEndObject();
    }

    private void fact(FactId fact) {
        json.writeStartObject();
        json.writeStringProperty("fact", fact.value());
        texts("before", comparison.before().assessment().profile().of(fact).stream(), json);
        texts("after", comparison.after().assessment().profile().of(fact).stream(), json);
        json.writeEndObject();
    }

    /** The members of one change, into an object that is open. */
    static void change(Change change, ChangeWords said, JsonGenerator json) {
        json.writeStringProperty("question", change.question().id().value());
        json.writeStringProperty("kind", change.kind().word());
        texts("causes", change.causes().stream().map(Change.Cause::word), json);
        side("before", change.before(), json);
        side("after", change.after(), json);
        if (!change.facts().isEmpty()) {
            texts("facts", change.facts().stream().map(FactId::value), json);
        }
        titles("evidence-gone", change.evidenceGone(), json);
        titles("evidence-added", change.evidenceAdded(), json);
        texts("provisions", change.question().provisions().stream().map(id -> id.value()), json);
        json.writeStringProperty("message", said.step(change));
        json.writeStringProperty("because", said.because(change));
    }

    private static void side(String name, Side side, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeBooleanProperty("there", side.isThere());
        json.writeBooleanProperty("asked", side.finding().isPresent());
        side.answer()
                .ifPresent(answer ->
                        json.writeStringProperty("answer", answer.kind().word()));
        side.finding().ifPresent(finding -> {
            json.writeStringProperty("outcome", finding.outcome().word());
            json.writeStringProperty("force", finding.force().word());
            texts("flags", finding.flags().stream().map(Flag::word), json);
        });
        json.writeNumberProperty("evidence", side.evidence().size());
        json.writeEndObject();
    }

    private static void titles(String name, List<Evidence> citations, JsonGenerator json) {
        if (!citations.isEmpty()) {
            texts(name, citations.stream().map(Evidence::title), json);
        }
    }

    private static void texts(String name, Stream<String> values, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
