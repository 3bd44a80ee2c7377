package org.stocktake.finding.merge;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;

/**
 * Chooses who answered, when, and until when the answer is good. These follow the side whose change was taken; when both
 * changed something that stands in the answer, both offices answered, at the later time, whatever kind each of them chose.
 * They never differ so that a person would have to choose.
 */
final class StampMerge {
    private final Answer ours;
    private final Answer theirs;
    private final AnswerBase base;

    StampMerge(Answer ours, Answer theirs, AnswerBase base) {
        this.ours = ours;
        this.theirs = theirs;
        this.base = base;
    }

    /**
     * Returns the answer with the stamps of the side that changed more than its stamps, or of both. Of two kinds, the side
     * that said it answers, and the other one too if something that it wrote since the base stands in the answer.
     */
    Answer into(Answer merged) {
        boolean oursChanged = saysOther(ours);
        boolean theirsChanged = saysOther(theirs);
        boolean oneKind = ours.kind() == theirs.kind();
        boolean latest = oursChanged == theirsChanged ? isOurs(oursChanged) : oursChanged;
        boolean our = oneKind ? latest : merged.kind() == ours.kind();
        Answer side = our ? ours : theirs;
        Answer other = our ? theirs : ours;
        Answer signed = isSigned(side) ? side : other;
        boolean both = oneKind ? oursChanged && theirsChanged : isHeard(other, merged);
        Answer last = both && isLater(other, signed) ? other : signed;
        String by = both
                ? JointOffices.joined(other.text(AnswerTextField.BY), side.text(AnswerTextField.BY))
                : signed.text(AnswerTextField.BY);
        return merged.with(AnswerTextField.BY, by)
                .with(AnswerTextField.AT, last.text(AnswerTextField.AT))
                .with(AnswerTextField.REVIEW_BY, review(side, other));
    }

    /** Returns true if a text, a mark or an item of a list that a side has since the base stands in the merged answer. */
    private boolean isHeard(Answer side, Answer merged) {
        for (AnswerPart part : base.changedIn(side)) {
            List<String> written = new ArrayList<>(PartDigests.of(part, side));
            written.removeAll(base.of(part));
            if (!part.isStamp() && !Collections.disjoint(written, PartDigests.of(part, merged))) {
                return true;
            }
        }
        return false;
    }

    /** Returns true if more than the stamps changed. */
    private boolean saysOther(Answer now) {
        for (AnswerPart part : base.changedIn(now)) {
            if (!part.isStamp()) {
                return true;
            }
        }
        return false;
    }

    /** Returns true if ours alone changed who answered and when, or ours is the later one. */
    private boolean isOurs(boolean textsToo) {
        boolean ourStamp = isChanged(AnswerPart.BY, ours) || isChanged(AnswerPart.AT, ours);
        boolean theirStamp = isChanged(AnswerPart.BY, theirs) || isChanged(AnswerPart.AT, theirs);
        if (!textsToo && ourStamp != theirStamp) {
            return ourStamp;
        }
        return !isLater(theirs, ours);
    }

    private boolean isChanged(AnswerPart part, Answer now) {
        return !base.isNotOffered(part) && !PartDigests.of(part, now).equals(base.of(part));
    }

    private static boolean isSigned(Answer answer) {
        return !answer.text(AnswerTextField.BY).isEmpty()
                || !answer.text(AnswerTextField.AT).isEmpty();
    }

    /** Returns true if the first was given later; of two at the same time the office decides, so that the order of sides does not. */
    static boolean isLater(Answer one, Answer other) {
        int later = at(one).compareTo(at(other));
        int office = one.text(AnswerTextField.BY).compareTo(other.text(AnswerTextField.BY));
        return later > 0 || (later == 0 && office > 0);
    }

    private static Instant at(Answer answer) {
        try {
            return Instant.parse(answer.text(AnswerTextField.AT));
        } catch (DateTimeParseException e) {
            return Instant.MIN;
        }
    }

    private String review(Answer side, Answer other) {
        String day = side.text(AnswerTextField.REVIEW_BY);
        String second = other.text(AnswerTextField.REVIEW_BY);
        List<String> was = base.of(AnswerPart.REVIEW_BY);
        boolean unchanged = PartDigests.of(AnswerPart.REVIEW_BY, side).equals(was);
        boolean sameStamp = PartDigests.of(AnswerPart.REVIEW_BY, other).equals(was);
        if (base.isNotOffered(AnswerPart.REVIEW_BY)) {
            return day.isEmpty() ? second : day;
        }
        return unchanged && !sameStamp ? second : day;
    }
}
