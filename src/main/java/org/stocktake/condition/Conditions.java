package org.stocktake.condition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.stocktake.model.Condition;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;

/** Says whether a condition holds for a profile, and which facts decided it. */
public final class Conditions {
    private Conditions() {}

    /** Whether the condition holds. A fact that is not known makes what depends on it unknown. */
    public static Truth holds(Condition condition, Profile profile) {
        return condition.match(new Condition.Cases<>() {
            @Override
            public Truth hasAny(Condition.HasAny part) {
                List<String> known = profile.of(part.fact());
                return known.isEmpty() ? Truth.UNKNOWN : Truth.of(known.stream().anyMatch(part.values()::contains));
            }

            @Override
            public Truth all(Condition.All all) {
                return fold(all.parts(), Truth.TRUE, Truth::and);
            }

            @Override
            public Truth any(Condition.Any any) {
                return fold(any.parts(), Truth.FALSE, Truth::or);
            }

            @Override
            public Truth not(Condition.Not not) {
                return holds(not.part(), profile).not();
            }

            private Truth fold(List<Condition> parts, Truth start, BinaryOperator<Truth> join) {
                return parts.stream().map(part -> holds(part, profile)).reduce(start, join);
            }
        });
    }

    /** Every fact that the condition looks at, in order. */
    public static Set<FactId> facts(Condition condition) {
        Set<FactId> facts = new LinkedHashSet<>();
        collect(condition, part -> true, facts);
        return facts;
    }

    /**
     * The facts that decided: of a condition that is unknown those that are missing, of a false or true one those whose
     * parts made it so.
     */
    public static Set<FactId> deciding(Condition condition, Profile profile) {
        Truth truth = holds(condition, profile);
        Set<FactId> facts = new LinkedHashSet<>();
        collect(condition, part -> decides(part, truth, profile), facts);
        return facts;
    }

    private static boolean decides(Condition part, Truth truth, Profile profile) {
        boolean missing = facts(part).stream().anyMatch(fact -> !profile.knows(fact));
        return truth == Truth.UNKNOWN ? missing : !missing;
    }

    private interface Filter {
        boolean takes(Condition leaf);
    }

    private static void collect(Condition condition, Filter filter, Set<FactId> into) {
        condition.match(new Condition.Cases<Set<FactId>>() {
            @Override
            public Set<FactId> hasAny(Condition.HasAny leaf) {
                if (filter.takes(leaf)) {
                    into.add(leaf.fact());
                }
                return into;
            }

            @Override
            public Set<FactId> all(Condition.All all) {
                all.parts().forEach(part -> collect(part, filter, into));
                return into;
            }

            @Override
            public Set<FactId> any(Condition.Any any) {
                any.parts().forEach(part -> collect(part, filter, into));
                return into;
            }

            @Override
            public Set<FactId> not(Condition.Not not) {
                collect(not.part(), filter, into);
                return into;
            }
        });
    }
}
