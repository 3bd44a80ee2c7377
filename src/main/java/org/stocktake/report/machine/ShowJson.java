package org.stocktake.report.machine;

import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.model.Answer;
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
            AnswerJson fields = new AnswerJson(json);
            fields.subject(file, findings.assessment());
            json.array("questions", questions, question -> {
                json.text("question", question.id().value());
                json.text("section", findings.checklist().sectionOf(question).id());
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
            });
        });
    }
}
