package org.stocktake.finding.merge;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stocktake.finding.FollowUp;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;

/**
 * Knows which parts belong to which kind of answer: a {@code yes} does not say what is missing. What becomes of our words
 * where somebody takes an answer of another kind: they stay beside it where they have a place and the other office wrote
 * nothing (lists are joined); those without a place are asked about, or go; of two texts ours goes. Remarks, good
 * practice and observations have a place beside each kind. What goes is named before and after.
 */
final class KindParts {
    private KindParts() {}

    /** Returns true for the parts that can stand beside any kind, and say the same there. */
    static boolean isFree(AnswerPart part) {
        return switch (part) {
            case CONFIDENTIAL, NOTE, GOOD_PRACTICE, OBSERVATIONS, INTERNAL_NOTE -> true;
            case ANSWER,
                    REASON,
                    DECISION,
                    WAITING_FOR,
                    QUALIFIER,
                    MEASURES,
                    PRACTICE,
                    FIGURES,
                    EVIDENCE,
                    MISSING,
                    CHALLENGES,
                    NEEDS,
                    ACTIONS,
                    BY,
                    AT,
                    REVIEW_BY -> false;
        };
    }

    /** Returns true for what an office remarks on the answer that it gave, for everybody who reads it. */
    static boolean isRemark(AnswerPart part) {
        return part == AnswerPart.NOTE || part == AnswerPart.GOOD_PRACTICE || part == AnswerPart.OBSERVATIONS;
    }

    /**
     * Returns true if a part of ours may come into an answer of another kind: it belongs to both kinds, and takes the place of
     * no text of the other office. The mark and the note for the own office say the same beside any kind.
     */
    static boolean isWelcome(AnswerPart part, Answer ours, Answer theirs) {
        boolean ofBoth = isOf(part, ours.kind()) && isOf(part, theirs.kind());
        boolean room = part.isList() || PartDigests.of(part, theirs).isEmpty();
        return (isFree(part) && !isRemark(part)) || (ofBoth && room);
    }

    /** Returns true if words of any office have a place there beside that kind: not in the mark, nor in a note of one office. */
    static boolean hasWordsIn(AnswerPart part, AnswerKind kind) {
        return isRemark(part) || (!isFree(part) && isOf(part, kind));
    }

    /** Returns true if an answer of that kind has a place for the part. */
    static boolean isOf(AnswerPart part, AnswerKind kind) {
        if (part == AnswerPart.QUALIFIER) {
            return kind == AnswerKind.PARTLY;
        }
        String word = part == AnswerPart.FIGURES ? AnswerPart.PRACTICE.word() : part.word();
        for (FollowUp followUp : FollowUp.values()) {
            if (followUp.word().equals(word)) {
                return FollowUp.after(kind).contains(followUp);
            }
        }
        return true;
    }

    /**
     * Returns true if a merged answer fits together as well as the two answers that it was made of. What the side of its
     * kind left beside it fits; where the sides are of two kinds, what the other one wrote there since does not.
     */
    static boolean fits(Answer merged, Answer ours, Answer theirs) {
        boolean oneKind = ours.kind() == theirs.kind();
        Set<AnswerPart> wrong = misfits(merged);
        for (Answer side : List.of(ours, theirs)) {
            Set<AnswerPart> own = side.kind() == merged.kind() ? misfits(side) : Set.of();
            for (AnswerPart part : own) {
                if (oneKind || isSame(part, merged, side)) {
                    wrong.remove(part);
                }
            }
        }
        return wrong.isEmpty();
    }

    /** Returns true if both say the same of a part; figures are a part of the practice. */
    private static boolean isSame(AnswerPart part, Answer one, Answer other) {
        boolean figures = part != AnswerPart.PRACTICE
                || PartDigests.of(AnswerPart.FIGURES, one).equals(PartDigests.of(AnswerPart.FIGURES, other));
        return figures && PartDigests.of(part, one).equals(PartDigests.of(part, other));
    }

    /** Returns the parts that do not belong to the kind of the answer, or that it requires and lacks. */
    private static Set<AnswerPart> misfits(Answer answer) {
        Set<AnswerPart> wrong = EnumSet.noneOf(AnswerPart.class);
        List<FollowUp> own = FollowUp.after(answer.kind());
        for (FollowUp followUp : FollowUp.values()) {
            boolean given = followUp.isGivenIn(answer);
            boolean lacks = followUp == FollowUp.REASON && answer.kind() == AnswerKind.NOT_APPLICABLE && !given;
            if (lacks || (given && !own.contains(followUp))) {
                wrong.add(AnswerPart.of(followUp.word()).orElseThrow());
            }
        }
        if (answer.kind() != AnswerKind.PARTLY
                && !answer.text(AnswerTextField.QUALIFIER).isEmpty()) {
            wrong.add(AnswerPart.QUALIFIER);
        }
        return wrong;
    }
}
