package org.stocktake.finding.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.QuestionId;

/**
 * Puts the lists of a worksheet that came back into the order in which they were sent, where only their order changed: an
 * office that sorts the rows of a workbook to read them changes no answer.
 */
final class SentOrder {
    private SentOrder() {}

    /** Returns the answers of a worksheet with each list that has just the items that were sent in its order. */
    static Assessment of(Assessment theirs, Map<QuestionId, AnswerBase> base) {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        theirs.answers()
                .forEach((question, answer) ->
                        answers.put(question, of(answer, base.getOrDefault(question, AnswerBase.NONE))));
        return theirs.withAnswers(answers);
    }

    private static Answer of(Answer given, AnswerBase base) {
        Answer listed = given.needs().isEmpty()
                ? given
                : given.withNeeds(ordered(AnswerPart.NEEDS, given, given.needs(), base));
        return listed.withEvidence(ordered(AnswerPart.EVIDENCE, given, given.evidence(), base))
                .withFigures(ordered(AnswerPart.FIGURES, given, given.figures(), base))
                .withActions(ordered(AnswerPart.ACTIONS, given, given.actions(), base));
    }

    private static <T> List<T> ordered(AnswerPart part, Answer given, List<T> items, AnswerBase base) {
        List<String> left = new ArrayList<>(PartDigests.of(part, given));
        List<T> unplaced = new ArrayList<>(items);
        List<T> ordered = new ArrayList<>();
        for (String sent : base.of(part)) {
            int at = left.indexOf(sent);
            if (at < 0) {
                return items;
            }
            left.remove(at);
            ordered.add(unplaced.remove(at));
        }
        return unplaced.isEmpty() ? ordered : items;
    }
}
