package org.stocktake.report.console;

import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.List;
import org.stocktake.model.Assessment;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;
import org.stocktake.model.QuestionId;
import org.stocktake.report.machine.AnswerJson;
import org.stocktake.report.machine.JsonWriter;

/**
 * Answers as JSON: an object with a member for each question, with the keys of the assessment file; null when not
 * answered. A fact about the State is a member {@code profile.FACT} with its values: an empty array when nobody knows
 * it, null when the assessment says nothing about it.
 */
public final class AnswerValuesJson {
    private AnswerValuesJson() {}

    /**
     * Returns the answers to those questions without their internal notes, then those facts and, if asked, those
     * consulted and all declarations. Texts are kept as they are in the file. The JSON text ends in a line feed.
     */
    public static String of(
            Assessment assessment,
            List<QuestionId> questions,
            List<FactId> facts,
            boolean consulted,
            boolean declarations) {
        StringWriter out = new StringWriter();
        try (JsonWriter json = JsonWriter.exact(out)) {
            json.object(() -> {
                new LinkedHashSet<>(questions).forEach(question -> answer(assessment, question, json));
                new LinkedHashSet<>(facts).forEach(fact -> fact(assessment.profile(), fact, json));
                if (consulted) {
                    json.texts("consulted", assessment.consulted());
                }
                if (declarations) {
                    json.array(
                            "declarations",
                            assessment.declarations(),
                            declaration -> AnswerJson.declaration(declaration, json));
                }
            });
        }
        return out.append('\n').toString();
    }

    private static void answer(Assessment assessment, QuestionId question, JsonWriter json) {
        assessment
                .answerTo(question)
                .ifPresentOrElse(
                        answer -> json.object(question.value(), () -> new AnswerJson(json).given(answer)),
                        () -> json.nothing(question.value()));
    }

    private static void fact(Profile profile, FactId fact, JsonWriter json) {
        String name = "profile." + fact.value();
        if (profile.isGiven(fact)) {
            json.texts(name, profile.of(fact));
        } else {
            json.nothing(name);
        }
    }
}
