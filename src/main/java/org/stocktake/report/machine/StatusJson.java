package org.stocktake.report.machine;

import java.util.List;
import java.util.Map;
import org.stocktake.finding.AssessmentProgress;
import org.stocktake.finding.Completeness;
import org.stocktake.finding.Contradiction;
import org.stocktake.finding.DueDate;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Findings;
import org.stocktake.finding.FollowUp;
import org.stocktake.finding.signoff.SignOffState;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Carryover;
import org.stocktake.model.Coordination;
import org.stocktake.model.Fact;
import org.stocktake.model.KebabCase;
import org.stocktake.model.QuestionId;

/** Writes the progress of an assessment as JSON. */
public final class StatusJson {
    private StatusJson() {}

    /**
     * Returns the JSON document, ending in a line feed.
     *
     * @param due the due dates up to the day that was asked for
     */
    public static String of(String file, Findings findings, List<DueDate> due) {
        return JsonWriter.document("stocktake/status/1", json -> {
            new AnswerJson(json).subject(file, findings.assessment());
            progress(AssessmentProgress.of(findings), findings, json);
            json.object("flags", () -> {
                for (FindingFlag flag : FindingFlag.values()) {
                    json.number(flag.word(), findings.flagged(flag).size());
                }
            });
            requests(findings, json);
            json.array("due", due, one -> {
                json.text("day", one.day().toString());
                json.text("kind", KebabCase.of(one.kind()));
                json.text("question", one.question().value());
                json.text("what", one.what());
            });
            List<SignOffState> signOffs = SignOffState.all(findings.checklist(), findings.assessment());
            if (!signOffs.isEmpty()) {
                json.array("sign-offs", signOffs, state -> SignOffJson.members(state, json));
            }
            json.array("contradictions", Contradiction.in(findings), found -> AnswerJson.contradiction(found, json));
        });
    }

    private static void requests(Findings findings, JsonWriter json) {
        json.array("requests", findings.assessment().coordination().requests(), request -> {
            json.text("agency", request.agency());
            json.number("questions", request.questions());
            json.text("sent", request.sent());
            json.text("due", request.due());
            json.text("returned", request.returned());
            json.flag("overdue", request.isOverdue(findings.today().toString()));
        });
    }

    private static void progress(AssessmentProgress progress, Findings findings, JsonWriter json) {
        json.number("asked", progress.asked());
        json.number("answered", progress.answered());
        json.number("open", progress.open());
        json.number("untouched", progress.untouched());
        json.array("sections", progress.sections(), part -> {
            json.text("id", part.section().id());
            json.text("title", part.section().title());
            json.number("asked", part.asked());
            json.number("answered", part.answered());
        });
        json.object("pending", () -> progress.pending().forEach((kind, number) -> json.number(kind.word(), number)));
        json.array(
                "waiting-for",
                List.copyOf(progress.waitingFor().entrySet()),
                (Map.Entry<String, List<QuestionId>> entry) -> {
                    json.text("who", entry.getKey());
                    json.texts(
                            "questions",
                            entry.getValue().stream().map(QuestionId::value).toList());
                });
        toConfirm(findings, json);
        factsToConfirm(findings, json);
        conflicts(findings, json);
        toComplete(progress.lacking(), findings, json);
        facts(Completeness.of(findings), json);
    }

    private static void toConfirm(Findings findings, JsonWriter json) {
        json.array("to-confirm", findings.toConfirm(), finding -> {
            QuestionId id = finding.question().id();
            json.text("question", id.value());
            json.array("proposed", findings.assessment().carryover().proposedTo(id), proposed -> {
                json.text("question", proposed.from().id());
                json.text("version", proposed.from().version());
                json.text("answer", proposed.answer().kind().word());
                json.text("because", proposed.from().because());
                confidential(proposed.answer(), json);
            });
        });
    }

    /** Writes the facts whose earlier values wait to be confirmed; nothing if there is none. */
    static void factsToConfirm(Findings findings, JsonWriter json) {
        List<Fact> facts = findings.factsToConfirm();
        if (!facts.isEmpty()) {
            json.array("facts-to-confirm", facts, fact -> {
                Carryover.CarriedFact proposed =
                        findings.assessment().carryover().proposedFor(fact.id()).orElseThrow();
                json.text("fact", fact.id().value());
                json.object("from", () -> {
                    json.text("fact", proposed.from().id());
                    json.text("version", proposed.from().version());
                    json.text("because", proposed.from().because());
                });
                json.texts("values", proposed.values());
            });
        }
    }

    /** Writes the questions that offices answered differently; the answer that stands is not repeated. */
    private static void conflicts(Findings findings, JsonWriter json) {
        Coordination coordination = findings.assessment().coordination();
        json.array("conflicts", coordination.contested(findings.checklist()), id -> {
            json.text("question", id.value());
            json.array("others", coordination.conflictsAt(id), other -> {
                json.text("answer", other.kind().word());
                json.text("by", other.text(AnswerTextField.BY));
                confidential(other, json);
            });
        });
    }

    private static void confidential(Answer answer, JsonWriter json) {
        if (answer.confidential()) {
            json.flag("confidential", true);
        }
    }

    private static void toComplete(List<QuestionId> lacking, Findings findings, JsonWriter json) {
        json.array("to-complete", lacking, id -> {
            json.text("question", id.value());
            json.texts(
                    "lacks",
                    findings
                            .assessment()
                            .answerTo(id)
                            .map(answer -> FollowUp.missingIn(answer, findings.checklist()))
                            .orElse(List.of())
                            .stream()
                            .map(FollowUp::word)
                            .toList());
        });
    }

    private static void facts(Completeness completeness, JsonWriter json) {
        json.texts(
                "facts-unlisted",
                completeness.unlisted().stream().map(fact -> fact.id().value()).toList());
        json.texts(
                "facts-not-known",
                completeness.factsNotKnown().stream()
                        .map(fact -> fact.id().value())
                        .toList());
    }
}
