package org.stocktake.condition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stocktake.model.Condition;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;

/** Evaluates a condition for a profile, and finds the facts that decided it. */
public final class ConditionEvaluator {
    /** A value that is none of the declared choices, because no id is empty. */
    private static final List<String> NONE_OF_THE_CHOICES = List.of("");

    private ConditionEvaluator() {}

    /**
     * Returns a copy of the profile in which a fact that is not asked of this State - its own condition does not hold -
     * is settled: it has none of its choices. Without this, a condition on it would stay unknown for ever.
     */
    public static Profile settled(List<Fact> facts, Profile profile) {
        Profile settled = profile;
        for (Fact fact : facts) {
            if (holds(fact.when(), settled) == TruthValue.FALSE) {
                settled = settled.with(fact.id(), NONE_OF_THE_CHOICES);
            }
        }
        return settled;
    }

    /** Returns the value of a condition. A fact that is not known makes a condition on it unknown. */
    public static TruthValue holds(Condition condition, Profile profile) {
        return condition == Condition.ALWAYS ? TruthValue.TRUE : condition.match(new Evaluation(profile));
    }

    /** The evaluation of a condition with all its parts. */
    private record Evaluation(Profile profile) implements Condition.Cases<TruthValue> {
        @Override
        public TruthValue hasAny(Condition.HasAny part) {
            List<String> known = profile.of(part.fact());
            if (known.isEmpty()) {
                return TruthValue.UNKNOWN;
            }
            for (String value : known) {
                if (part.values().contains(value)) {
                    return TruthValue.TRUE;
                }
            }
            return TruthValue.FALSE;
        }

        @Override
        public TruthValue all(Condition.All all) {
            TruthValue joined = TruthValue.TRUE;
            for (Condition part : all.parts()) {
                joined = joined.and(part.match(this));
            }
            return joined;
        }

        @Override
        public TruthValue any(Condition.Any any) {
            TruthValue joined = TruthValue.FALSE;
            for (Condition part : any.parts()) {
                joined = joined.or(part.match(this));
            }
            return joined;
        }

        @Override
        public TruthValue not(Condition.Not not) {
            return not.part().match(this).not();
        }
    }

    /**
     * Returns the facts that decided: of a condition that is unknown those that are missing, of a true or false one
     * those of the parts that made it so.
     */
    public static Set<FactId> deciding(Condition condition, Profile profile) {
        TruthValue truth = holds(condition, profile);
        return condition.match(new Condition.Cases<>() {
            @Override
            public Set<FactId> hasAny(Condition.HasAny leaf) {
                return Set.of(leaf.fact());
            }

            @Override
            public Set<FactId> all(Condition.All all) {
                return ofThose(all.parts());
            }

            @Override
            public Set<FactId> any(Condition.Any any) {
                return ofThose(any.parts());
            }

            @Override
            public Set<FactId> not(Condition.Not not) {
                return deciding(not.part(), profile);
            }

            /** Returns the facts of those parts that have the value of the whole. */
            private Set<FactId> ofThose(List<Condition> parts) {
                Set<FactId> facts = new LinkedHashSet<>();
                for (Condition part : parts) {
                    if (holds(part, profile) == truth) {
                        facts.addAll(deciding(part, profile));
                    }
                }
                return facts;
            }
        });
    }

    /** Returns every fact that the condition uses, in order. */
    public static Set<FactId> facts(Condition condition) {
        return condition.match(new Condition.Cases<>() {
            @Override
            public Set<FactId> hasAny(Condition.HasAny leaf) {
                return Set.of(leaf.fact());
            }

            @Override
            public Set<FactId> all(Condition.All all) {
                return union(all.parts());
            }

            @Override
            public Set<FactId> any(Condition.Any any) {
                return union(any.parts());
            }

            @Override
            public Set<FactId> not(Condition.Not not) {
                return facts(not.part());
            }

            private Set<FactId> union(List<Condition> parts) {
                Set<FactId> all = new LinkedHashSet<>();
                parts.forEach(part -> all.addAll(facts(part)));
                return all;
            }
        });
    }
}
