package org.stocktake.finding.merge;

import java.util.List;
import java.util.Optional;
import org.stocktake.model.Answer;
import org.stocktake.model.QuestionId;

/**
 * The merge of one answer.
 *
 * @param ours as it stood in the assessment
 * @param theirs as the other office gave it
 * @param result as it stands now; in a conflict ours, with what the other office changed elsewhere in it if it gave an
 *     answer of the same kind
 * @param other in a conflict the answer that the other office wants, with what only the assessment changed in it as
 *     far as it has a place there; otherwise empty
 * @param parts in a conflict the parts that differ; of an answer that is taken the parts that changed; of one that is
 *     kept although the other office removed it the parts that it removed
 */
public record QuestionMerge(
        QuestionId question,
        MergeOutcome outcome,
        Optional<Answer> ours,
        Optional<Answer> theirs,
        Optional<Answer> result,
        Optional<Answer> other,
        List<AnswerPart> parts) {
    public QuestionMerge {
        parts = List.copyOf(parts);
        if (other.isPresent() != (outcome == MergeOutcome.CONFLICT)) {
            throw new IllegalArgumentException("a conflict, and nothing else, has another answer");
        }
    }

    /** Returns a copy with that answer in place of the result. */
    QuestionMerge withResult(Optional<Answer> answer) {
        return new QuestionMerge(question, outcome, ours, theirs, answer, other, parts);
    }

    /** Returns a copy of a conflict with that answer as the one that waits. */
    QuestionMerge withOther(Answer answer) {
        List<AnswerPart> differ = AnswerBase.of(result).changedIn(answer);
        return new QuestionMerge(question, outcome, ours, theirs, result, Optional.of(answer), differ);
    }

    /** Returns true if the other office removed an answer that it had, and the answer stays. */
    public boolean isKeptThoughEmptied() {
        return outcome == MergeOutcome.KEPT && theirs.isEmpty() && result.isPresent() && !parts.isEmpty();
    }

    /** Returns true if one side removed the answer and it stays, because the other side changed it. */
    public boolean isBroughtBack() {
        boolean ourRemoved = outcome == MergeOutcome.CHANGED && ours.isEmpty();
        return result.isPresent() && (isKeptThoughEmptied() || ourRemoved);
    }
}
