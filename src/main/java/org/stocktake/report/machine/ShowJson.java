package org.stocktake.report.machine;

import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.Question;

/** Writes answers with their findings as JSON. */
public final class ShowJson {
    private ShowJson() {}

    /** Returns every question that is asked, without internal notes. */
    public static String all(String file, Findings findings) {
        return of(file, findings, findings.all().stream().map(Finding::question).toList(), false);
    }

    /** Returns one question, asked or not, with its internal note: this is the State's own view. */
    public static String one(String file, Findings findings, Question question) {
        return of(file, findings, List.of(question), true);
    }

    private static String of(String file, Findings findings, List<Question> questions, boolean internal) {
        return JsonWriter.document("stocktake/show/1", json -> {
            List<CarriedAnswer> retired = findings.assessment().carryover().retired();
            AnswerJson fields = new AnswerJson(json);
            fields.subject(file, findings.assessment());
            json.array("questions", questions, question -> {
                json.text("question", question.id().value());
                json.text("section", findings.checklist().sectionOf(question).id());
                HomeJson.of(findings.checklist(), question, json);
                json.text("text", question.text());
                findings.of(question).ifPresent(finding -> {
                    AnswerJson.finding(finding, json);
                    AnswerJson.declarations(finding, findings, json);
                });
                findings.assessment().answerTo(question.id()).ifPresent(answer -> fields.answer(answer, internal));
                List<Answer> others = findings.assessment().coordination().conflictsAt(question.id());
                if (!others.isEmpty()) {
                    json.array("conflicts", others, fields::given);
                }
                proposals(findings.assessment(), question, internal, json);
            });
            if (!internal) {
                StatusJson.factsToConfirm(findings, json);
            }
            if (!internal && !retired.isEmpty()) {
                json.array("retired", retired, gone -> earlier(gone, false, json));
            }
            List<Carryover.CarriedFact> facts =
                    findings.assessment().carryover().retiredFacts();
            if (!internal && !facts.isEmpty()) {
                json.array("retired-facts", facts, gone -> fact(gone, json));
            }
        });
    }

    /** Writes the answers to an earlier version that wait to be confirmed, if the question has no answer. */
    private static void proposals(Assessment assessment, Question question, boolean internal, JsonWriter json) {
        List<CarriedAnswer> waiting = assessment.answerTo(question.id()).isPresent()
                ? List.of()
                : assessment.carryover().proposedTo(question.id());
        if (!waiting.isEmpty()) {
            json.array("to-confirm", waiting, proposed -> earlier(proposed, internal, json));
        }
    }

    private static void fact(Carryover.CarriedFact gone, JsonWriter json) {
        json.object("from", () -> {
            json.text("fact", gone.from().id());
            json.text("version", gone.from().version());
            json.text("because", gone.from().because());
        });
        json.texts("values", gone.values());
    }

    private static void earlier(CarriedAnswer carried, boolean internal, JsonWriter json) {
        json.object("from", () -> {
            json.text("question", carried.from().id());
            json.text("version", carried.from().version());
            json.text("because", carried.from().because());
            json.text("text", carried.from().text());
        });
        new AnswerJson(json).answer(carried.answer(), internal);
    }
}
