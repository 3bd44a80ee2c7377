package org.stocktake.interview;

import java.util.List;
import java.util.Optional;
import org.stocktake.condition.Conditions;
import org.stocktake.condition.Scope;
import org.stocktake.condition.Truth;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Fact;
import org.stocktake.model.Profile;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/**
 * What an interview works on.
 *
 * @param begun whether State, period and depth are known, so that there is something to save
 * @param office who answers; empty when not known
 * @param asked the questions that apply at this depth, in order; follows from the rest and is kept because it is looked
 *     at with every key
 */
record Work(Assessment assessment, boolean begun, String office, List<Question> asked) {
    static Work of(Checklist checklist, Assessment assessment, boolean begun, String office) {
        return new Work(assessment, begun, office, asked(checklist, assessment));
    }

    private static List<Question> asked(Checklist checklist, Assessment assessment) {
        Scope scope = new Scope(checklist, assessment.profile());
        return checklist
                .questions()
                .filter(question -> assessment.depth().includes(question.depth())
                        && scope.of(question).kind().isAsked())
                .toList();
    }

    Work with(Checklist checklist, Assessment changed) {
        boolean sameAsked =
                changed.depth() == assessment.depth() && changed.profile().equals(assessment.profile());
        return sameAsked
                ? new Work(changed, begun, office, asked)
                : of(checklist, reopened(checklist, changed), begun, office);
    }

    Work withOffice(String other) {
        return new Work(assessment, begun, other, asked);
    }

    Work withBegun() {
        return new Work(assessment, true, office, asked);
    }

    boolean isAsked(QuestionId id) {
        return asked.stream().anyMatch(question -> question.id().equals(id));
    }

    /** The place of a question among those asked, from 1; 0 when it is not asked. */
    int numberOf(QuestionId id) {
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).id().equals(id)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The facts that are asked of this State, in order. */
    static List<Fact> factsAsked(Checklist checklist, Profile profile) {
        return checklist.profile().stream()
                .filter(fact -> Conditions.holds(fact.when(), profile) == Truth.TRUE)
                .toList();
    }

    /** The profile without the facts that are no longer asked because of an earlier one. */
    static Profile pruned(Checklist checklist, Profile profile) {
        Profile kept = profile;
        for (Fact fact : checklist.profile()) {
            if (kept.knows(fact.id()) && Conditions.holds(fact.when(), kept) == Truth.FALSE) {
                kept = kept.with(fact.id(), List.of());
            }
        }
        return kept;
    }

    /** Another profile can make a question's force one that does not accept "considered": then it is open again. */
    private static Assessment reopened(Checklist checklist, Assessment assessment) {
        Scope scope = new Scope(checklist, assessment.profile());
        Assessment valid = assessment;
        for (Question question : checklist.questions().toList()) {
            Optional<Answer> answer = valid.answerTo(question.id());
            if (answer.isPresent()
                    && answer.get().kind() == AnswerKind.CONSIDERED
                    && !scope.of(question).force().acceptsConsidered()) {
                valid = valid.with(question.id(), answer.get().withKind(AnswerKind.LATER));
            }
        }
        return valid;
    }
}
