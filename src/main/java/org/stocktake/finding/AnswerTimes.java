package org.stocktake.finding;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.QuestionId;

/** Answers by the time at which they were given. All times are written alike, in UTC, and compare as texts. */
public final class AnswerTimes {
    // The lambdas of Comparator.comparing are in no archive of classes (decision 0011), and the first page asks for
    // this.
    private static final Comparator<Answer> BY_TIME =
            (one, other) -> one.text(AnswerTextField.AT).compareTo(other.text(AnswerTextField.AT));

    private AnswerTimes() {}

    /** Returns the answers of each assessment in turn, the latest first; those without a time come last. */
    public static Stream<Answer> latestFirst(Assessment... assessments) {
        return Stream.of(assessments)
                .flatMap(assessment -> assessment.answers().values().stream().sorted(BY_TIME.reversed()));
    }

    /** Returns the texts of one line that answers have in that field, each once, in the same order. */
    public static Stream<String> lines(AnswerTextField field, Assessment... assessments) {
        return latestFirst(assessments)
                .map(answer -> answer.text(field).strip())
                .filter(text -> !text.isEmpty() && text.indexOf('\n') < 0)
                .distinct();
    }

    /** Returns the answer with the latest time; of several the last in the file, and empty when no answer has a time. */
    public static Optional<Map.Entry<QuestionId, Answer>> last(Assessment assessment) {
        return assessment.answers().entrySet().stream()
                .filter(entry -> !entry.getValue().text(AnswerTextField.AT).isEmpty())
                .reduce((one, other) -> BY_TIME.compare(other.getValue(), one.getValue()) >= 0 ? other : one);
    }

    /** Returns the office of the latest answer that names one; empty when none with a time does. */
    public static String lastOffice(Assessment assessment) {
        if (assessment.answers().isEmpty()) {
            return ""; // without the lambdas below, on the way to the first page
        }
        return assessment.answers().values().stream()
                .filter(answer -> !answer.text(AnswerTextField.BY).isEmpty())
                .filter(answer -> !answer.text(AnswerTextField.AT).isEmpty())
                .reduce((one, other) -> BY_TIME.compare(other, one) >= 0 ? other : one)
                .map(answer -> answer.text(AnswerTextField.BY))
                .orElse("");
    }
}
