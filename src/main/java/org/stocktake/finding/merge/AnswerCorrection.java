package org.stocktake.finding.merge;

import java.util.List;
import java.util.Optional;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;

/** Corrects an answer that waits in a conflict, with the parts that its office changed since. */
final class AnswerCorrection {
    private AnswerCorrection() {}

    /**
     * Returns the waiting answer with what is new in the answer that came back: the whole of what the office says now. If the
     * kind is new, what has no place beside it goes.
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
            } else if (corrected.kind() != waiting.kind() && !KindParts.isOf(part, corrected.kind())) {
                corrected = part.copied(given, corrected);
            }
        }
        return corrected
                .with(AnswerTextField.BY, given.text(AnswerTextField.BY))
                .with(AnswerTextField.AT, given.text(AnswerTextField.AT));
    }

    /**
     * Returns what an answer said in those of its parts of which a correction took the words, with its kind; empty if it
     * took none.
     *
     * @param own the parts that the office may correct: those that are not offered stay
     */
    static Optional<Answer> replaced(Answer before, Answer after, AnswerBase own) {
        Optional<Answer> replaced = Optional.empty();
        for (AnswerPart part : AnswerPart.values()) {
            List<String> said = PartDigests.of(part, before);
            boolean stays = part.isStamp() || own.isNotOffered(part);
            if (!stays && !PartDigests.of(part, after).containsAll(said)) {
                replaced = Optional.of(part.copied(before, replaced.orElse(Answer.of(before.kind()))));
            }
        }
        return replaced;
    }

    private static boolean isJoined(AnswerPart part, Answer waiting, Answer given, List<String> base) {
        boolean apart = part == AnswerPart.NEEDS && ListJoin.contradicts(waiting, given, base);
        return part.isList() && !apart;
    }
}
