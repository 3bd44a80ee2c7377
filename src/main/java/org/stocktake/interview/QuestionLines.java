package org.stocktake.interview;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stocktake.model.Answer;
import org.stocktake.model.Question;

/** Questions as lines of a list, with where they stand in words. */
final class QuestionLines {
    private QuestionLines() {}

    static List<Option> of(Interview at) {
        return at.asked().stream().map(question -> line(question, at)).toList();
    }

    /** Whether the answer to that question contains the words: in its texts, its evidence or its steps. */
    static boolean mentions(int index, String words, Interview at) {
        return index < at.asked().size()
                && at.answerTo(at.asked().get(index).id()).stream()
                        .flatMap(QuestionLines::texts)
                        .anyMatch(text -> Phrase.asIs(text).mentions(words));
    }

    private static Stream<String> texts(Answer answer) {
        Stream<String> lines = Stream.of(Items.values())
                .flatMap(items -> IntStream.range(0, items.count(answer)).mapToObj(i -> items.line(answer, i)));
        return Stream.concat(answer.texts().values().stream(), lines);
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
