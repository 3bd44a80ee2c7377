package org.stocktake.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.condition.ConditionEvaluator;
import org.stocktake.condition.TruthValue;
import org.stocktake.model.Assessment;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;
import org.stocktake.model.IsoDates;
import org.stocktake.model.Profile;

/** Finds facts about a State that cannot be right together, or in the period that is assessed. */
final class FactConflicts {
    private final Assessment assessment;
    private final Profile profile;
    private final List<Contradiction> found = new ArrayList<>();
    private final LocalDate today;
    private final Set<FactId> asked = new HashSet<>();
    /** The facts that hold a day on which another fact changes. */
    private final Set<FactId> coming = new HashSet<>();
    /** The facts that hold the day on which another fact got its present value. */
    private final Set<FactId> reached = new HashSet<>();

    private FactConflicts(Assessment assessment, LocalDate today) {
        this.assessment = assessment;
        this.today = today;
        this.profile = assessment.profile();
    }

    /** Returns the conflicts in the order of the checklist, only for facts that the State is asked. */
    static List<Contradiction> in(Findings findings) {
        FactConflicts apart = new FactConflicts(findings.assessment(), findings.today());
        for (Fact fact : findings.checklist().profile()) {
            if (ConditionEvaluator.holds(fact.when(), apart.profile) == TruthValue.TRUE) {
                apart.asked.add(fact.id());
                apart.expect(fact);
            }
        }
        for (Fact fact : findings.checklist().profile()) {
            if (apart.asked.contains(fact.id())) {
                apart.look(fact);
            }
        }
        return apart.found;
    }

    /** Notes the fact that holds the day on which this one changes, wherever the two stand in the profile. */
    private void expect(Fact fact) {
        lookAtReached(fact);
        for (String value : profile.of(fact.id())) {
            Optional<Fact.Becoming> becoming = fact.becoming(value);
            if (becoming.isPresent()) {
                coming.add(becoming.get().since());
            }
        }
    }

    private void look(Fact fact) {
        for (Fact.Choice choice : fact.choices()) {
            if (profile.of(fact.id()).contains(choice.id())
                    && ConditionEvaluator.holds(choice.fitsWhen(), profile) == TruthValue.FALSE) {
                add(Contradiction.Kind.FACTS_APART, fact, choice.because());
                return;
            }
        }
        if (fact.type() == FactType.DATE) {
            lookAtDay(fact);
        }
    }

    /** Notes the day of a value that another value of the same fact becomes: it has to lie behind. */
    private void lookAtReached(Fact fact) {
        for (Fact.Choice choice : fact.choices()) {
            Optional<Fact.Becoming> becoming = choice.becomes();
            if (becoming.isPresent()
                    && profile.of(fact.id()).contains(becoming.get().choice())) {
                reached.add(becoming.get().since());
            }
        }
    }

    private void lookAtDay(Fact fact) {
        String day = day(fact.id());
        for (Fact.Earliest earliest : fact.notBefore()) {
            String start = IsoDates.isDay(earliest.day()) ? earliest.day() : day(new FactId(earliest.day()));
            if (!day.isEmpty() && day.compareTo(start) < 0) {
                add(Contradiction.Kind.FACTS_APART, fact, earliest.because());
                return;
            }
        }
        if (coming.contains(fact.id())) {
            if (!day.isEmpty() && day.compareTo(today.toString()) <= 0) {
                add(Contradiction.Kind.DAY_HAS_COME, fact, day);
            }
        } else if (day.compareTo(assessment.subject().period().to().toString()) > 0) {
            add(Contradiction.Kind.SINCE_AFTER_PERIOD, fact, day);
        } else if (reached.contains(fact.id()) && day.compareTo(today.toString()) > 0) {
            add(Contradiction.Kind.DAY_TO_COME, fact, day);
        }
    }

    /** Returns the full date of a fact; empty if it is not known, or not asked of the State. */
    private String day(FactId fact) {
        return asked.contains(fact) ? String.join("", profile.of(fact)) : "";
    }

    private void add(Contradiction.Kind kind, Fact fact, String value) {
        found.add(new Contradiction(kind, Optional.empty(), Optional.of(fact.id()), value));
    }
}
