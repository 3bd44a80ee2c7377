package org.stocktake.interview;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.QuestionId;

/** The answers to an earlier version of the checklist that a file holds, for questions that ask something else now. */
public record StoredProposals(Carryover carryover) {
    /** No proposals. */
    public static final StoredProposals NONE = new StoredProposals(Carryover.NONE);

    public boolean isFor(QuestionId id) {
        return !of(id).isEmpty();
    }

    public List<CarriedAnswer> of(QuestionId id) {
        return carryover.proposedTo(id);
    }

    /** Returns all that was answered, as one answer; empty if the answers differ, so that none can be taken over. */
    public Optional<Answer> agreed(QuestionId id) {
        return joined(id)
                .filter(all ->
                        of(id).stream().allMatch(proposed -> proposed.answer().kind() == all.kind()));
    }

    /** Returns the texts of all answers together, with the kind of the first; empty if there is none. */
    Optional<Answer> joined(QuestionId id) {
        return of(id).stream().map(CarriedAnswer::answer).reduce(StoredProposals::join);
    }

    private static Answer join(Answer one, Answer other) {
        Answer joined = one.withEvidence(joined(one.evidence(), other.evidence()))
                .withFigures(joined(one.figures(), other.figures()))
                .withActions(joined(one.actions(), other.actions()))
                .withConfidential(one.confidential() || other.confidential());
        for (AnswerTextField text : AnswerTextField.values()) {
            joined = joined.with(text, join(text, one.text(text), other.text(text)));
        }
        List<String> needs = joined(one.needs(), other.needs());
        return needs.isEmpty() ? joined : joined.withNeeds(needs);
    }

    private static String join(AnswerTextField text, String one, String other) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return one.isEmpty() ? other : one;
        }
        return switch (text) {
            case QUALIFIER, BY, AT, REVIEW_BY, WAITING_FOR -> one;
            case REASON,
                    DECISION,
                    MEASURES,
                    PRACTICE,
                    MISSING,
                    CHALLENGES,
                    NOTE,
                    GOOD_PRACTICE,
                    OBSERVATIONS,
                    INTERNAL_NOTE -> one.stripTrailing() + "\n\n" + other;
        };
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        Set<T> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return new ArrayList<>(all);
    }
}
