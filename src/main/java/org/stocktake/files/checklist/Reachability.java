package org.stocktake.files.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.stocktake.condition.Applicability;
import org.stocktake.condition.ConditionEvaluator;
import org.stocktake.condition.TruthValue;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;
import org.stocktake.model.Profile;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;

/**
 * Checks that a question is asked of at least one State: tries every profile of the facts that decide about it. A fact
 * that is not asked, because an earlier fact excludes it, has no value.
 */
final class Reachability {
    /** The largest number of profiles tried for one question; a question that needs more counts as reachable. */
    static final int PROFILES_MAX = 200_000;

    /** The largest number of facts that decide about a question; a question with more counts as reachable. */
    private static final int FACTS_MAX = 64;

    /**
     * The largest number of values of a multiple choice that are tried in pairs; a question on more counts as
     * reachable.
     */
    private static final int PAIRED_MAX = 16;

    /**
     * The largest number of facts that are evaluated for all questions together; the questions after that count as
     * reachable.
     */
    private static final long LOOKS_MAX = 10_000_000;

    private static final List<String> NOT_ASKED = List.of("");

    private final Checklist checklist;
    private final Map<FactId, Tried> tried = new HashMap<>();
    private long looksLeft = LOOKS_MAX;

    Reachability(Checklist checklist) {
        this.checklist = checklist;
    }

    /** Returns true if the question is asked of a State for which the condition holds too. */
    boolean asksSomebody(Question question, Condition also) {
        return asksSomebody(new Question(
                question.id(),
                question.text(),
                question.provisions(),
                question::guidance,
                new Condition.All(List.of(question.when(), also)),
                question.depth(),
                question.endangersLife()));
    }

    boolean asksSomebody(Question question) {
        List<Fact> deciding = deciding(question);
        if (deciding.size() > FACTS_MAX
                || deciding.stream().anyMatch(fact -> together(fact).size() > PAIRED_MAX)) {
            return true;
        }
        List<Tried> facts = deciding.stream()
                .map(fact -> tried.computeIfAbsent(fact.id(), id -> Tried.of(fact)))
                .toList();
        int[] left = {PROFILES_MAX};
        long looks = looks(question);
        Predicate<Profile> asked = profile -> --left[0] < 0
                || (looksLeft -= looks) < 0
                || Applicability.of(checklist, question, profile).kind().isAsked();
        return anyProfile(facts, 0, Profile.EMPTY, asked);
    }

    /** A fact and the values that are tried for it. */
    private record Tried(Fact fact, List<List<String>> values) {
        static Tried of(Fact fact) {
            return new Tried(fact, Reachability.values(fact));
        }
    }

    private boolean anyProfile(List<Tried> facts, int next, Profile profile, Predicate<Profile> asked) {
        if (next == facts.size()) {
            return asked.test(profile);
        }
        looksLeft -= 2L * (next + 1); // a profile with one more fact is a new one
        if (looksLeft < 0) {
            return true;
        }
        Fact fact = facts.get(next).fact();
        if (ConditionEvaluator.holds(fact.when(), profile) == TruthValue.FALSE) {
            return anyProfile(facts, next + 1, profile.with(fact.id(), NOT_ASKED), asked);
        }
        return facts.get(next).values().stream()
                .anyMatch(values -> anyProfile(facts, next + 1, profile.with(fact.id(), values), asked));
    }

    /**
     * Returns the values to try: each alone; for a multiple choice also all that go together, and every two of them.
     */
    private static List<List<String>> values(Fact fact) {
        List<List<String>> values = new ArrayList<>();
        List<String> together = together(fact);
        fact.choices().forEach(choice -> values.add(List.of(choice.id())));
        if (together.size() > 1) {
            values.add(together);
            for (String one : together) {
                together.stream().filter(two -> one.compareTo(two) < 0).forEach(two -> values.add(List.of(one, two)));
            }
        }
        return values;
    }

    /** Returns the values that can be chosen together. */
    private static List<String> together(Fact fact) {
        return fact.type() != FactType.MULTIPLE
                ? List.of()
                : fact.choices().stream()
                        .filter(choice -> !choice.excludesOthers())
                        .map(Fact.Choice::id)
                        .toList();
    }

    /**
     * Returns the cost of one profile: every fact is settled, which may copy the others, and every condition is
     * evaluated.
     */
    private long looks(Question question) {
        long facts = checklist.profile().size();
        long values = values(question.when()) + values(checklist.voluntaryWhen());
        for (ProvisionId id : question.provisions()) {
            values += values(Applicability.bindsWhen(checklist, checklist.provision(id)));
        }
        return facts * (1 + facts) + values;
    }

    /** Returns the number of values that the condition compares. */
    private static long values(Condition condition) {
        return condition.match(new Condition.Cases<>() {
            @Override
            public Long hasAny(Condition.HasAny leaf) {
                return (long) leaf.values().size();
            }

            @Override
            public Long all(Condition.All all) {
                return sum(all.parts());
            }

            @Override
            public Long any(Condition.Any any) {
                return sum(any.parts());
            }

            @Override
            public Long not(Condition.Not not) {
                return values(not.part());
            }

            private long sum(List<Condition> parts) {
                return parts.stream().mapToLong(Reachability::values).sum() + 1;
            }
        });
    }

    /**
     * Returns the facts that decide about the question, and the facts that decide about those, in the order of the
     * profile.
     */
    private List<Fact> deciding(Question question) {
        Set<FactId> wanted = new LinkedHashSet<>(ConditionEvaluator.facts(question.when()));
        wanted.addAll(ConditionEvaluator.facts(checklist.voluntaryWhen()));
        question.provisions()
                .forEach(id -> wanted.addAll(
                        ConditionEvaluator.facts(Applicability.bindsWhen(checklist, checklist.provision(id)))));
        List<Fact> deciding = new ArrayList<>();
        for (int i = checklist.profile().size() - 1; i >= 0; i--) {
            Fact fact = checklist.profile().get(i);
            if (wanted.contains(fact.id()) && fact.type() != FactType.DATE) {
                wanted.addAll(ConditionEvaluator.facts(fact.when()));
                deciding.add(0, fact);
            }
        }
        return deciding;
    }
}
