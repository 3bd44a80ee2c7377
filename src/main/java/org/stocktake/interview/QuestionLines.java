package org.stocktake.interview;

import java.util.List;
import org.stocktake.model.Answer;
import org.stocktake.model.Question;

/** Questions as lines of a list, with where they stand in words. */
final class QuestionLines {
    private QuestionLines() {}

    static List<Option> of(Interview at) {
        return at.asked().stream().map(question -> line(question, at)).toList();
    }

    private static Option line(Question question, Interview at) {
        Phrase status = Phrase.of(Progress.Status.of(at.assessment(), question).key);
        String number = String.valueOf(at.work().numberOf(question.id()));
        return Option.line(at.answerTo(question.id())
                .map(Answer::kind)
                .map(kind ->
                        Phrase.of("interview.line.answered", number, status, question.text(), OfQuestion.kind(kind)))
                .orElseGet(() -> Phrase.of("interview.line", number, status, question.text())));
    }
}
