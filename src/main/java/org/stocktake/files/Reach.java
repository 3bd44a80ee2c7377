package org.stocktake.files;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.stocktake.condition.Applicability;
import org.stocktake.condition.Conditions;
import org.stocktake.condition.Truth;
import org.stocktake.model.Checklist;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;
import org.stocktake.model.Profile;
import org.stocktake.model.Question;

/**
 * Whether a question is asked of any State at all: tries every profile in the facts that decide about it. A fact that is
 * not asked, because an earlier one excludes it, has none of its values.
 */
final class Reach {
    /** So many profiles are tried; a question that needs more is taken for reachable. */
    static final int PROFILES_MAX = 200_000;

    private static final List<String> NOT_ASKED = List.of("");

    private final Checklist checklist;

    Reach(Checklist checklist) {
        this.checklist = checklist;
    }

    boolean asksSomebody(Question question) {
        List<Fact> deciding = deciding(question);
        int[] left = {PROFILES_MAX};
        Predicate<Profile> asked = profile -> --left[0] < 0
                || Applicability.of(checklist, question, profile).kind().isAsked();
        return anyProfile(deciding, 0, Profile.EMPTY, asked);
    }

    private boolean anyProfile(List<Fact> facts, int next, Profile profile, Predicate<Profile> asked) {
        if (next == facts.size()) {
            return asked.test(profile);
        }
        Fact fact = facts.get(next);
        if (Conditions.holds(fact.when(), profile) == Truth.FALSE) {
            return anyProfile(facts, next + 1, profile.with(fact.id(), NOT_ASKED), asked);
        }
        return values(fact).stream()
                .anyMatch(values -> anyProfile(facts, next + 1, profile.with(fact.id(), values), asked));
    }

    /** One value each; for a multiple choice also all that go together, and any two of them. */
    private static List<List<String>> values(Fact fact) {
        List<List<String>> values = new ArrayList<>();
        List<String> together = fact.choices().stream()
                .filter(choice -> !choice.excludesOthers())
                .map(Fact.Choice::id)
                .toList();
        fact.choices().forEach(choice -> values.add(List.of(choice.id())));
        if (fact.type() == FactType.MULTIPLE && together.size() > 1) {
            values.add(together);
            for (String one : together) {
                together.stream().filter(two -> one.compareTo(two) < 0).forEach(two -> values.add(List.of(one, two)));
            }
        }
        return values;
    }

    /** The facts that decide about the question, and those that decide whether these are asked, in the order asked. */
    private List<Fact> deciding(Question question) {
        Set<FactId> wanted = new LinkedHashSet<>(Conditions.facts(question.when()));
        wanted.addAll(Conditions.facts(checklist.voluntaryWhen()));
        question.provisions()
                .forEach(id ->
                        wanted.addAll(Conditions.facts(Applicability.bindsWhen(checklist, checklist.provision(id)))));
        List<Fact> deciding = new ArrayList<>();
        for (int i = checklist.profile().size() - 1; i >= 0; i--) {
            Fact fact = checklist.profile().get(i);
            if (wanted.contains(fact.id()) && fact.type() != FactType.DATE) {
                wanted.addAll(Conditions.facts(fact.when()));
                deciding.add(0, fact);
            }
        }
        return deciding;
    }
}
