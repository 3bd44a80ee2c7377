package org.stocktake.report.machine;

import java.util.List;
import java.util.stream.Stream;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Findings;
import org.stocktake.finding.compare.ComparedSide;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.model.Evidence;
import org.stocktake.model.FactId;
import org.stocktake.report.chapter.ChangeText;
import org.stocktake.report.facts.ChangesSince;
import org.stocktake.text.Messages;
import tools.jackson.core.JsonGenerator;

/** What changed, for a program, into an object that is open: alike in a comparison, a report and a check. */
public final class ChangesJson {
    private final ChangesSince since;
    private final Comparison comparison;
    private final ChangeText said;
    private final JsonGenerator json;

    ChangesJson(ChangesSince since, Messages words, JsonGenerator json) {
        this.since = since;
        this.comparison = since.comparison();
        this.said = new ChangeText(comparison, words);
        this.json = json;
    }

    /** The facts and questions that stand otherwise, with their number by kind. */
    void write() {
        json.writeArrayPropertyStart("facts");
        comparison.facts().forEach(this::fact);
        json.writeEndArray();
        json.writeArrayPropertyStart("changes");
        for (QuestionChange change : comparison.changes()) {
            json.writeStartObject();
            change(change, said, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        texts("gone", since.gone().stream(), json);
        json.writeNumberProperty("left-out", since.leftOut().size());
        texts(
                "left-out-questions",
                since.leftOut().stream().map(question -> question.id().value()),
                json);
        json.writeObjectPropertyStart("summary");
        for (QuestionChange.Kind kind : QuestionChange.Kind.values()) {
            json.writeNumberProperty(kind.word(), comparison.of(kind).size());
        }
        json.writeEndObject();
    }

    /** One of the two assessments. */
    static void source(String file, Findings findings, JsonGenerator json) {
        json.writeStringProperty("file", file);
        json.writeStringProperty("checklist-version", ChangeText.version(findings));
        json.writeStringProperty("judged-on", findings.today().toString());
    }

    private void fact(FactId fact) {
        json.writeStartObject();
        json.writeStringProperty("fact", fact.value());
        texts("before", comparison.before().assessment().profile().of(fact).stream(), json);
        texts("after", comparison.after().assessment().profile().of(fact).stream(), json);
        json.writeEndObject();
    }

    /** The members of one change. */
    public static void change(QuestionChange change, ChangeText said, JsonGenerator json) {
        json.writeStringProperty("question", change.question().id().value());
        json.writeStringProperty("kind", change.kind().word());
        texts("causes", change.causes().stream().map(QuestionChange.Cause::word), json);
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

    private static void side(String name, ComparedSide side, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeBooleanProperty("there", side.isThere());
        json.writeBooleanProperty("asked", side.finding().isPresent());
        side.answer()
                .ifPresent(answer ->
                        json.writeStringProperty("answer", answer.kind().word()));
        side.finding().ifPresent(finding -> {
            json.writeStringProperty("outcome", finding.outcome().word());
            json.writeStringProperty("force", finding.force().word());
            texts("flags", finding.flags().stream().map(FindingFlag::word), json);
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
