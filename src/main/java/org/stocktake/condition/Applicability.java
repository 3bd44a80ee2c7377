package org.stocktake.condition;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.Force;
import org.stocktake.model.Profile;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;

/**
 * The applicability of a question to a State: asked or not, binding or not.
 *
 * @param decisive the conditions that decided, each for the profile
 * @param profile the profile, in which the facts that are not asked of the State are settled
 * @param applying the provisions that bind the State or may bind it; when none does, all that the question assesses
 */
public record Applicability(Kind kind, List<Condition> decisive, Profile profile, List<Provision> applying) {
    public Applicability {
        decisive = List.copyOf(decisive);
        applying = List.copyOf(applying);
    }

    private static final Condition NEVER = new Condition.Not(Condition.ALWAYS);

    /** The kind of applicability. */
    public enum Kind {
        /** Asked, and binds. */
        BINDS,
        /** Asked, because a deciding fact is not known yet. */
        DEPENDS,
        /** Asked, and binds from a day to come: the State has joined, and the instrument is not in force for it yet. */
        BINDS_LATER,
        /** Asked, and would bind, but for a reservation of the State; may be answered voluntarily. */
        RESERVED,
        /** Asked, because the State chose the voluntary comparison; does not bind. */
        VOLUNTARY,
        /** Not asked: a fact of the profile excludes it. */
        EXCLUDED,
        /** Not asked: no provision binds the State, and it did not choose the comparison. */
        NOT_BOUND;

        /** Returns true if the question is asked. */
        public boolean isAsked() {
            return compareTo(VOLUNTARY) <= 0;
        }
    }

    /**
     * Decides from the profile alone; use this for one question, and for many questions of one State {@link
     * AskedQuestions}.
     */
    public static Applicability of(Checklist checklist, Question question, Profile given) {
        return new AskedQuestions(checklist, given).of(question);
    }

    /** Decides one question of an assessment as {@link AskedQuestions#of(Checklist, Assessment, LocalDate)} does. */
    public static Applicability of(Checklist checklist, Question question, Assessment assessment, LocalDate today) {
        return AskedQuestions.of(checklist, assessment, today).of(question);
    }

    /**
     * Returns the facts that decided; for {@link Kind#DEPENDS} those that are still missing. For a fact that is not
     * asked of the State stand those because of which it is not.
     *
     * @param facts those that the checklist declares
     */
    public Set<FactId> because(List<Fact> facts) {
        Set<FactId> because = new LinkedHashSet<>();
        for (Condition condition : decisive) {
            addDeciding(condition, facts, because);
        }
        return because;
    }

    private void addDeciding(Condition condition, List<Fact> facts, Set<FactId> because) {
        for (FactId id : ConditionEvaluator.deciding(condition, profile)) {
            Condition when = whenAsked(id, facts);
            if (ConditionEvaluator.holds(when, profile) == TruthValue.FALSE) {
                addDeciding(when, facts, because); // over facts that stand before it, so this ends
            } else {
                because.add(id);
            }
        }
    }

    private static Condition whenAsked(FactId id, List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact.id().equals(id)) {
                return fact.when();
            }
        }
        return Condition.ALWAYS;
    }

    /**
     * Returns the question's force: the strongest of its applying provisions.
     *
     * @throws IllegalStateException when none of them can be assessed; the checklist's reader refuses such a question
     */
    public Force force() {
        @Nullable Force strongest = null;
        for (Provision provision : applying) {
            @Nullable Force force = provision.force().orElse(null);
            if (force != null && (strongest == null || force.compareTo(strongest) < 0)) {
                strongest = force;
            }
        }
        if (strongest == null) {
            throw new IllegalStateException("a question needs a provision with a force");
        }
        return strongest;
    }

    /**
     * Returns the condition under which a provision binds a State: that of its source for its addressee, and its own.
     */
    public static Condition bindsWhen(Checklist checklist, Provision provision) {
        return new Condition.All(List.of(ofSource(checklist, provision), provision.boundWhen()));
    }

    /** Returns the condition under which the source of a provision binds its addressee; the same object for all of them. */
    static Condition ofSource(Checklist checklist, Provision provision) {
        return checklist.sourceOf(provision).boundWhen().getOrDefault(provision.addressee(), NEVER);
    }
}
