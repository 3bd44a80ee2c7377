package org.stocktake.finding;

import java.util.List;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerText;

/**
 * Whether a question stands better or worse than before.
 *
 * <p>A gap is worse than anything but an open question; partly met is worse than met; whatever was settled and is open now
 * is newly open. An open question that is answered is better off, unless the answer is no gain: then it is only known.
 * Between the other outcomes there is no better and worse: not applicable, not used, considered. What does not count is
 * never worse.
 */
final class Weighing {
    private final Side before;
    private final Side after;

    Weighing(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    /** What became of the question, given that something did. */
    Change.Kind kind() {
        if (!before.isThere() || !after.isThere()) {
            return Change.Kind.CHECKLIST_CHANGED;
        }
        if (isNewlyOpen()) {
            return Change.Kind.NEWLY_OPEN;
        }
        if (comesOutWorse() || lostItsEvidence()) {
            return Change.Kind.WORSE;
        }
        if (hasExpired()) {
            return Change.Kind.EXPIRED;
        }
        boolean better = comesOutBetter() || gainedEvidence() || isRenewed();
        return better ? Change.Kind.BETTER : Change.Kind.CHANGED;
    }

    private boolean isNewlyOpen() {
        return after.is(Outcome.OPEN) && !before.is(Outcome.OPEN);
    }

    private boolean comesOutWorse() {
        boolean toGap = after.is(Outcome.GAP) && !before.is(Outcome.GAP) && !before.is(Outcome.OPEN);
        return toGap || (before.is(Outcome.MET) && after.is(Outcome.PARTLY_MET));
    }

    private boolean comesOutBetter() {
        boolean gain = after.is(Outcome.MET) || after.is(Outcome.PARTLY_MET) || after.is(Outcome.CONSIDERED);
        boolean fromBelow = before.is(Outcome.GAP) || before.is(Outcome.OPEN);
        return (gain && fromBelow) || (before.is(Outcome.PARTLY_MET) && after.is(Outcome.MET));
    }

    private boolean lostItsEvidence() {
        return before.claims()
                && after.claims()
                && !before.has(Flag.UNSUBSTANTIATED)
                && after.has(Flag.UNSUBSTANTIATED);
    }

    private boolean gainedEvidence() {
        return after.claims() && before.has(Flag.UNSUBSTANTIATED) && !after.has(Flag.UNSUBSTANTIATED);
    }

    boolean hasExpired() {
        return before.counts() && after.counts() && !before.has(Flag.EXPIRED) && after.has(Flag.EXPIRED);
    }

    boolean isRenewed() {
        return after.counts() && before.has(Flag.EXPIRED) && !after.has(Flag.EXPIRED) && !after.is(Outcome.OPEN);
    }

    /** Whether the answer itself or a text beside it is another one; citations apart. */
    boolean isAnswerChanged() {
        return !before.answer().map(Weighing::said).equals(after.answer().map(Weighing::said));
    }

    /** The same, the day of the next look apart. */
    boolean isAnswerChangedButForReview() {
        return !before.answer().map(Weighing::undated).equals(after.answer().map(Weighing::undated));
    }

    private static Answer undated(Answer answer) {
        return said(answer).with(AnswerText.REVIEW_BY, "");
    }

    /** Whether the citations are others, or say something else. */
    boolean isEvidenceChanged() {
        return !before.evidence().equals(after.evidence());
    }

    /** Without who said it when, and without what never leaves. */
    private static Answer said(Answer answer) {
        return answer.with(AnswerText.AT, "")
                .with(AnswerText.BY, "")
                .with(AnswerText.INTERNAL_NOTE, "")
                .withEvidence(List.of());
    }
}
