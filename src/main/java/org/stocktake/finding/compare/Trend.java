package org.stocktake.finding.compare;

import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;
import org.stocktake.model.Force;

/**
 * Decides whether a question is better or worse than before.
 *
 * <p>There are four levels: open, gap, partly met, and no shortfall (met, considered, not used, not applicable, not
 * asked, not counted; what is permitted is never a shortfall). Down is worse, and to open is newly open. Up is better
 * when the State gained something - met, partly met, considered - and otherwise only changed: to say "no" where nothing
 * was said is no gain, and neither is "not applicable".
 */
final class Trend {
    private static final int OPEN = 0;
    private static final int GAP = 1;
    private static final int PARTLY = 2;
    private static final int NO_SHORTFALL = 3;

    private final ComparedSide before;
    private final ComparedSide after;

    Trend(ComparedSide before, ComparedSide after) {
        this.before = before;
        this.after = after;
    }

    /** Returns the kind of change of a question that changed. */
    QuestionChange.Kind kind() {
        if (!before.isThere() || !after.isThere()) {
            return QuestionChange.Kind.CHECKLIST_CHANGED;
        }
        if (isNewlyOpen()) {
            return QuestionChange.Kind.NEWLY_OPEN;
        }
        if (comesOutWorse() || lostItsEvidence()) {
            return QuestionChange.Kind.WORSE;
        }
        if (hasExpired()) {
            return QuestionChange.Kind.EXPIRED;
        }
        boolean better = comesOutBetter() || gainedEvidence() || isRenewed();
        return better ? QuestionChange.Kind.BETTER : QuestionChange.Kind.CHANGED;
    }

    private boolean isNewlyOpen() {
        return level(after) == OPEN && level(before) > OPEN;
    }

    private boolean comesOutWorse() {
        return level(after) < level(before);
    }

    private boolean comesOutBetter() {
        boolean gain = after.is(Outcome.MET) || after.is(Outcome.PARTLY_MET) || after.is(Outcome.CONSIDERED);
        return gain && level(after) > level(before);
    }

    /**
     * Returns the level of an outcome. Levels, not pairs, so that a change over a third outcome cannot lead further
     * down.
     */
    private static int level(ComparedSide side) {
        if (!side.counts()) {
            return NO_SHORTFALL;
        }
        Finding finding = side.finding().orElseThrow();
        return switch (finding.outcome()) {
            case OPEN -> OPEN;
            case GAP -> GAP;
            case PARTLY_MET -> finding.force() == Force.OPTIONAL ? NO_SHORTFALL : PARTLY;
            case MET, CONSIDERED, NOT_USED, NOT_APPLICABLE -> NO_SHORTFALL;
        };
    }

    private boolean lostItsEvidence() {
        return before.claims()
                && after.claims()
                && !before.has(FindingFlag.UNSUBSTANTIATED)
                && after.has(FindingFlag.UNSUBSTANTIATED);
    }

    private boolean gainedEvidence() {
        return after.claims() && before.has(FindingFlag.UNSUBSTANTIATED) && !after.has(FindingFlag.UNSUBSTANTIATED);
    }

    boolean hasExpired() {
        return before.counts() && after.counts() && !before.has(FindingFlag.EXPIRED) && after.has(FindingFlag.EXPIRED);
    }

    boolean isRenewed() {
        return after.counts()
                && before.has(FindingFlag.EXPIRED)
                && !after.has(FindingFlag.EXPIRED)
                && !after.is(Outcome.OPEN);
    }

    /** Returns true if the answer itself or one of its texts changed; citations are not compared. */
    boolean isAnswerChanged() {
        return !before.answer().map(Trend::said).equals(after.answer().map(Trend::said));
    }

    /** Returns true if a citation was added, removed or changed. */
    boolean isEvidenceChanged() {
        return !undated(before.evidence()).equals(undated(after.evidence()));
    }

    /** Returns the citations without their review days: a new review day is no change, because each year sets one. */
    private static List<Evidence> undated(List<Evidence> citations) {
        return citations.stream()
                .map(one -> new Evidence(
                        one.title(), one.reference(), one.date(), one.link(), one.file(), one.sha256(), ""))
                .toList();
    }

    /** Returns the answer without author, time, review day and internal note. */
    private static Answer said(Answer answer) {
        return answer.with(AnswerTextField.AT, "")
                .with(AnswerTextField.BY, "")
                .with(AnswerTextField.REVIEW_BY, "")
                .with(AnswerTextField.INTERNAL_NOTE, "")
                .withEvidence(List.of());
    }
}
