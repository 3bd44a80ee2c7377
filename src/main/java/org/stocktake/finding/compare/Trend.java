package org.stocktake.finding.compare;

import java.util.List;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;
import org.stocktake.model.Force;

/**
 * Decides whether the answer to a question is better or worse than before.
 *
 * <p>Answers are judged as answers, both by the force that the question has now. It does not matter if it bound the
 * State before: an answer that went from "no" to "partly" while the State joined the treaty is better. What does not
 * count now, such as a voluntary comparison, is neither.
 *
 * <p>There are four levels: open, gap, partly met, and no shortfall (met, considered, not used, not applicable; what is
 * permitted is never a shortfall). Down is worse, and to open is newly open. Up is better when the State gained
 * something - met, partly met, considered - and otherwise only changed: to say "no" where nothing was said is no gain,
 * and neither is "not applicable". What binds newly and is open is not newly open: the State took nothing back.
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

    /** Returns the kind of change of a question by its answers: no shift, and {@code CHANGED} if it is neither. */
    QuestionChange.Kind kind() {
        if (!isJudged()) {
            return QuestionChange.Kind.CHANGED;
        }
        if (outcome(after) == Outcome.OPEN && outcome(before) != Outcome.OPEN) {
            return before.counts() ? QuestionChange.Kind.NEWLY_OPEN : QuestionChange.Kind.CHANGED;
        }
        if (level(after) < level(before) || lostItsEvidence()) {
            return QuestionChange.Kind.WORSE;
        }
        if (hasExpired()) {
            return QuestionChange.Kind.EXPIRED;
        }
        boolean better = comesOutBetter() || gainedEvidence() || isRenewed();
        return better ? QuestionChange.Kind.BETTER : QuestionChange.Kind.CHANGED;
    }

    /** Returns true if there are two answers to judge: it counts now, and was asked before or answered all the same. */
    private boolean isJudged() {
        return before.isThere() && after.counts() && !isFirstAsked();
    }

    /** Returns true if it was not asked before, and has no earlier answer either. */
    boolean isFirstAsked() {
        return before.finding().isEmpty() && before.answer().isEmpty();
    }

    private boolean comesOutBetter() {
        boolean gain = switch (outcome(after)) {
            case MET, PARTLY_MET, CONSIDERED -> true;
            case GAP, NOT_USED, NOT_APPLICABLE, OPEN -> false;
        };
        return gain && level(after) > level(before);
    }

    /** Returns the outcome of the answer by the force that the question has now. */
    private Outcome outcome(ComparedSide side) {
        return side.answer().isEmpty()
                ? Outcome.OPEN
                : Outcome.of(side.answer().get().kind(), force());
    }

    private Force force() {
        return after.finding().orElseThrow().force();
    }

    /**
     * Returns the level of an outcome. Levels, not pairs, so that a change over a third outcome cannot lead further
     * down.
     */
    private int level(ComparedSide side) {
        return switch (outcome(side)) {
            case OPEN -> OPEN;
            case GAP -> GAP;
            case PARTLY_MET -> force() == Force.OPTIONAL ? NO_SHORTFALL : PARTLY;
            case MET, CONSIDERED, NOT_USED, NOT_APPLICABLE -> NO_SHORTFALL;
        };
    }

    private boolean lostItsEvidence() {
        return before.claims() && !before.isUnsubstantiated() && after.isUnsubstantiated();
    }

    private boolean gainedEvidence() {
        return after.claims() && before.isUnsubstantiated() && !after.isUnsubstantiated();
    }

    boolean hasExpired() {
        return before.finding().isPresent()
                && after.counts()
                && !before.has(FindingFlag.EXPIRED)
                && after.has(FindingFlag.EXPIRED);
    }

    boolean isRenewed() {
        return after.counts()
                && before.has(FindingFlag.EXPIRED)
                && !after.has(FindingFlag.EXPIRED)
                && outcome(after) != Outcome.OPEN;
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
        return citations.stream().map(one -> one.withReviewBy("")).toList();
    }

    /** Returns the answer without author, time, review day, internal note, and the days of its figures. */
    private static Answer said(Answer answer) {
        return answer.with(AnswerTextField.AT, "")
                .with(AnswerTextField.BY, "")
                .with(AnswerTextField.REVIEW_BY, "")
                .with(AnswerTextField.INTERNAL_NOTE, "")
                .withFigures(FigureChange.undated(answer.figures()))
                .withEvidence(List.of());
    }
}
