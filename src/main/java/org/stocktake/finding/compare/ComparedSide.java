package org.stocktake.finding.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.condition.Applicability;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.SkippedQuestion;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Evidence;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.Provision;

/**
 * One question in one of two assessments that are compared.
 *
 * @param finding empty when the question is not asked
 * @param skipped the reason why it is not asked; empty if it is, or if the checklist does not have it
 * @param answer also that of a question that is not asked
 * @param toConfirm the answers to an earlier version of the checklist that wait to be confirmed; none beside an answer
 */
public record ComparedSide(
        Optional<Finding> finding,
        Optional<SkippedQuestion> skipped,
        Optional<Answer> answer,
        List<CarriedAnswer> toConfirm) {
    /** A question that the checklist does not have. */
    static final ComparedSide NOT_THERE =
            new ComparedSide(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public ComparedSide {
        toConfirm = answer.isPresent() ? List.of() : List.copyOf(toConfirm);
    }

    /** Returns true if the checklist has the question. */
    public boolean isThere() {
        return finding.isPresent() || skipped.isPresent();
    }

    /** Returns true if it is asked of the State and counts: a voluntary comparison does not. */
    public boolean counts() {
        return finding.isPresent() && finding.get().counts();
    }

    /** Returns true if it is asked, and an answer to an earlier version of the checklist waits to be confirmed. */
    public boolean waits() {
        return finding.isPresent() && !toConfirm.isEmpty();
    }

    /** Returns the side with an answer in the place of what waits. */
    ComparedSide with(Answer given) {
        return new ComparedSide(finding, skipped, Optional.of(given), List.of());
    }

    public boolean has(FindingFlag flag) {
        return finding.isPresent() && finding.get().has(flag);
    }

    /** Returns true if its answer is marked confidential. */
    public boolean isConfidential() {
        return answer.isPresent() && answer.get().confidential();
    }

    /** Returns true if its answer is "partly". */
    boolean isPartly() {
        return answer.isPresent() && answer.get().kind() == AnswerKind.PARTLY;
    }

    /** Returns true if its answer claims something. */
    boolean claims() {
        return answer.isPresent() && answer.get().kind().claims();
    }

    /** Returns true if its answer claims something and cites nothing. */
    boolean isUnsubstantiated() {
        return claims() && evidence().isEmpty();
    }

    /** Returns true if it is not asked, and not because it does not bind the State. */
    boolean isOutsideForAnotherReason() {
        return finding.isEmpty()
                && skipped.filter(one -> one.why() == SkippedQuestion.Why.NOT_BOUND)
                        .isEmpty();
    }

    /** Returns the citations of the answer. */
    public List<Evidence> evidence() {
        return answer.map(Answer::evidence).orElse(List.of());
    }

    /** Returns the facts of the profile that decide whether it is asked and binds. */
    Set<FactId> deciding(List<Fact> facts) {
        return applicability().map(decided -> decided.because(facts)).orElse(Set.of());
    }

    private Optional<Applicability> applicability() {
        return finding.map(Finding::applicability).or(() -> skipped.map(SkippedQuestion::applicability));
    }

    /**
     * Returns the result of profile, depth and checklist for the question, without the answer. A provision is known by
     * its id: one that was read twice is not equal to itself.
     */
    List<Object> framing() {
        return List.of(
                finding.map(Finding::force),
                applicability().map(Applicability::kind),
                skipped.map(SkippedQuestion::why),
                applicability().stream()
                        .flatMap(decided -> decided.applying().stream())
                        .map(Provision::id)
                        .toList());
    }
}
