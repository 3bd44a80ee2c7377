package org.stocktake.report.machine;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Findings;
import org.stocktake.finding.compare.ComparedSide;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.finding.compare.ScopeShift;
import org.stocktake.model.Evidence;
import org.stocktake.model.FactId;
import org.stocktake.report.chapter.ChangeText;
import org.stocktake.report.facts.ChangesSince;
import org.stocktake.text.Messages;

/** Writes changes as members of an open JSON object: the same in a comparison, a report and a check. */
public final class ChangesJson {
    private final ChangesSince since;
    private final Comparison comparison;
    private final ChangeText said;
    private final JsonWriter json;

    ChangesJson(ChangesSince since, Messages words, JsonWriter json) {
        this.since = since;
        this.comparison = since.comparison();
        this.said = new ChangeText(comparison, words);
        this.json = json;
    }

    /** Writes the changed facts and questions, and the number of changes of each kind. */
    void write() {
        json.array("facts", comparison.facts(), this::fact);
        if (!comparison.factsByChecklist().isEmpty()) {
            json.array(
                    "checklist-facts", List.copyOf(comparison.factsByChecklist().entrySet()), changed -> {
                        json.string("fact", changed.getKey().value());
                        json.string("because", changed.getValue());
                        json.flag("to-confirm", comparison.waits(changed.getKey()));
                    });
        }
        if (!comparison.declarations().isEmpty()) {
            json.array("declarations", comparison.declarations(), change -> {
                json.string("change", change.kind().word());
                json.string("message", said.declaration(change));
            });
        }
        json.array("changes", comparison.changes(), change -> change(change, said, json));
        json.array("shifts", comparison.shifts(), shift -> shift(shift, said.shift(shift), json));
        json.texts("gone", since.gone());
        json.number("left-out", since.leftOut().size());
        texts("left-out-questions", since.leftOut(), question -> question.id().value(), json);
        json.object("summary", () -> {
            for (QuestionChange.Kind kind : QuestionChange.Kind.values()) {
                json.number(kind.word(), comparison.of(kind).size());
            }
        });
    }

    /** Writes one of the two assessments as members of an open object. */
    static void source(String file, Findings findings, JsonWriter json) {
        json.string("file", file);
        json.string("checklist-version", ChangeText.version(findings));
        json.string("judged-on", findings.today().toString());
    }

    private void fact(FactId fact) {
        json.string("fact", fact.value());
        json.texts("before", comparison.before().assessment().profile().of(fact));
        json.texts("after", comparison.after().assessment().profile().of(fact));
    }

    /**
     * Writes one shift as members of an open object, with all its questions.
     *
     * @param message the shift in one line
     */
    public static void shift(ScopeShift shift, String message, JsonWriter json) {
        json.string("kind", shift.kind().word());
        texts("causes", shift.causes(), QuestionChange.Cause::word, json);
        texts("facts", shift.facts(), FactId::value, json);
        texts("questions", shift.changes(), change -> change.question().id().value(), json);
        json.string("message", message);
    }

    /** Writes one change as members of an open object. */
    public static void change(QuestionChange change, ChangeText said, JsonWriter json) {
        json.string("question", change.question().id().value());
        json.string("kind", change.kind().word());
        change.shift().ifPresent(shift -> json.string("shift", shift.word()));
        texts("causes", change.causes(), QuestionChange.Cause::word, json);
        json.object("before", () -> side(change.before(), json));
        json.object("after", () -> side(change.after(), json));
        if (!change.facts().isEmpty()) {
            texts("facts", change.facts(), FactId::value, json);
        }
        titles("evidence-gone", change.evidenceGone(), json);
        titles("evidence-added", change.evidenceAdded(), json);
        if (!change.figures().isEmpty()) {
            json.array("figures", change.figures(), figure -> {
                json.string("what", figure.what());
                json.string("before", figure.was());
                json.string("after", figure.is());
            });
        }
        texts("provisions", said.provisions(change), provision -> provision.id().value(), json);
        json.string("message", said.sentence(change));
        json.string("because", said.because(change));
    }

    private static void side(ComparedSide side, JsonWriter json) {
        json.flag("there", side.isThere());
        json.flag("asked", side.finding().isPresent());
        side.answer().ifPresent(answer -> json.string("answer", answer.kind().word()));
        side.finding().ifPresent(finding -> {
            json.string("outcome", finding.outcome().word());
            json.string("force", finding.force().word());
            texts("flags", finding.flags(), FindingFlag::word, json);
        });
        if (side.waits()) {
            json.flag("to-confirm", true);
        }
        json.number("evidence", side.evidence().size());
        if (side.isConfidential()) {
            json.flag("confidential", true);
        }
    }

    private static void titles(String name, List<Evidence> citations, JsonWriter json) {
        if (!citations.isEmpty()) {
            texts(name, citations, Evidence::title, json);
        }
    }

    private static <T> void texts(String name, Collection<T> items, Function<T, String> text, JsonWriter json) {
        json.texts(name, items.stream().map(text).toList());
    }
}
