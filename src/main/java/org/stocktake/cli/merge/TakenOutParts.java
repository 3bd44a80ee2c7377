package org.stocktake.cli.merge;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.merge.AnswerPart;
import org.stocktake.model.Answer;

/**
 * The parts of an answer that a merge took out because the worksheet has them no more: texts that were emptied, and entries of lists
 * that were deleted or written over.
 */
final class TakenOutParts {
    private TakenOutParts() {}

    /** Returns an answer with what the first has and the second has not; of two different texts it has none. */
    static Answer of(Answer before, Answer after) {
        Answer gone = Answer.of(before.kind())
                .withEvidence(without(before.evidence(), after.evidence()))
                .withActions(without(before.actions(), after.actions()))
                .withFigures(without(before.figures(), after.figures()))
                .withNeeds(without(before.needs(), after.needs()));
        for (AnswerPart part : AnswerPart.values()) {
            boolean emptied = part.text()
                    .filter(text -> !part.isStamp() && after.text(text).isEmpty())
                    .isPresent();
            gone = emptied ? part.copied(before, gone) : gone;
        }
        return gone;
    }

    /** Returns an answer without the entries of lists that another form of it has. */
    static Answer beside(Answer left, Answer whole) {
        Answer gone = whole.withEvidence(without(whole.evidence(), left.evidence()))
                .withActions(without(whole.actions(), left.actions()))
                .withFigures(without(whole.figures(), left.figures()));
        return whole.noHelp() ? gone : gone.withNeeds(without(whole.needs(), left.needs()));
    }

    private static <T> List<T> without(List<T> before, List<T> after) {
        List<T> gone = new ArrayList<>(before);
        gone.removeAll(after);
        return gone;
    }
}
