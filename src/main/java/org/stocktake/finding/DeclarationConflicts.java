package org.stocktake.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.condition.ConditionEvaluator;
import org.stocktake.condition.TruthValue;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Declaration;
import org.stocktake.model.Fact;

/** Finds what does not go together in the list of declarations and the facts that say whether there are any. */
public final class DeclarationConflicts {
    private DeclarationConflicts() {}

    /** Returns the conflicts: a list against a fact that says there is nothing to list, then days to come. */
    static List<Contradiction> in(Findings findings) {
        List<Contradiction> found = new ArrayList<>();
        Optional<Fact> denying = denying(findings.checklist(), findings.assessment());
        int standing = standing(findings).size();
        if (standing > 0 && denying.isPresent()) {
            found.add(new Contradiction(
                    Contradiction.Kind.DECLARATIONS_DENIED,
                    Optional.empty(),
                    Optional.of(denying.get().id()),
                    String.valueOf(standing)));
        }
        List<Declaration> all = findings.assessment().declarations();
        for (int i = 0; i < all.size(); i++) {
            String day = all.get(i).date();
            if (day.compareTo(findings.today().toString()) > 0) {
                found.add(new Contradiction(
                        Contradiction.Kind.DECLARATION_IN_FUTURE,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        i,
                        day));
            }
        }
        return found;
    }

    /** Returns the facts that say that there are declarations, while the file lists none that stands. */
    public static List<Fact> unlisted(Findings findings) {
        List<Fact> unlisted = new ArrayList<>();
        if (standing(findings).isEmpty()) {
            for (Fact fact : asked(findings.checklist(), findings.assessment())) {
                if (fact.declaresWith(findings.assessment().profile().of(fact.id()))) {
                    unlisted.add(fact);
                }
            }
        }
        return unlisted;
    }

    private static List<Declaration> standing(Findings findings) {
        List<Declaration> standing = new ArrayList<>();
        for (Declaration declaration : findings.assessment().declarations()) {
            if (declaration.standsOn(findings.today())) {
                standing.add(declaration);
            }
        }
        return standing;
    }

    /** Returns the first fact that says there is nothing to list; empty if another says that there is. */
    private static Optional<Fact> denying(Checklist checklist, Assessment assessment) {
        Optional<Fact> denying = Optional.empty();
        for (Fact fact : asked(checklist, assessment)) {
            List<String> values = assessment.profile().of(fact.id());
            if (fact.declaresWith(values)) {
                return Optional.empty();
            }
            if (denying.isEmpty() && !values.isEmpty()) {
                denying = Optional.of(fact);
            }
        }
        return denying;
    }

    /** Returns the facts about declarations that the State is asked, in order. */
    private static List<Fact> asked(Checklist checklist, Assessment assessment) {
        List<Fact> asked = new ArrayList<>();
        for (Fact fact : checklist.profile()) {
            if (!fact.declares().isEmpty()
                    && ConditionEvaluator.holds(fact.when(), assessment.profile()) == TruthValue.TRUE) {
                asked.add(fact);
            }
        }
        return asked;
    }
}
