package org.stocktake.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.stocktake.condition.AskedQuestions;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Question;

/** Answers that a change of the facts or of a reservation leaves without their ground. */
public final class ReopenedAnswers {
    private ReopenedAnswers() {}

    /**
     * Returns the assessment with each answer "considered" open again where the force of its question does not accept it
     * any more.
     */
    public static Assessment in(Assessment assessment, Checklist checklist, LocalDate today) {
        AskedQuestions asked = AskedQuestions.of(checklist, assessment, today);
        Assessment valid = assessment;
        for (Question question : checklist.questions().toList()) {
            Optional<Answer> answer = valid.answerTo(question.id());
            if (answer.isPresent()
                    && answer.get().kind() == AnswerKind.CONSIDERED
                    && !asked.of(question).force().acceptsConsidered()) {
                valid = valid.with(question.id(), answer.get().withKind(AnswerKind.LATER));
            }
        }
        return valid;
    }
}
