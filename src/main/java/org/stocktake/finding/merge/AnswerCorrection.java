package org.stocktake.finding.merge;

import java.util.List;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;

/** Corrects an answer that waits in a conflict, with the parts that its office changed since. */
final class AnswerCorrection {
    private AnswerCorrection() {}

    /**
     * Returns the waiting answer with what is new in the answer that came back: the whole of what the office says now.
     *
     * @param base what the answer that came back is compared with
     */
    static Answer of(Answer waiting, Answer given, AnswerBase base) {
        Answer corrected = waiting;
        for (AnswerPart part : AnswerPart.values()) {
            List<String> now = PartDigests.of(part, given);
            boolean changed = base.isNotOffered(part) ? !now.isEmpty() : !now.equals(base.of(part));
            if (changed && !part.isStamp()) {
                corrected = isJoined(part, corrected, given, base.of(part))
                        ? ListJoin.into(part, corrected, given, base.of(part))
                        : part.copied(given, corrected);
            }
        }
        return corrected
                .with(AnswerTextField.BY, given.text(AnswerTextField.BY))
                .with(AnswerTextField.AT, given.text(AnswerTextField.AT));
    }

    private static boolean isJoined(AnswerPart part, Answer waiting, Answer given, List<String> base) {
        boolean apart = part == AnswerPart.NEEDS && ListJoin.contradicts(waiting, given, base);
        return part.isList() && !apart;
    }
}
