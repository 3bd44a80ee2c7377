package org.stocktake.files.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.files.yaml.YamlBooleans;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.Checklist;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;
import org.stocktake.model.IsoDates;
import org.stocktake.model.Profile;

/** Takes the facts of an earlier version of a checklist to the present one. */
final class FactUpdate {
    private final Checklist checklist;
    private final EarlierVersion way;
    private final List<Carryover.CarriedFact> retired = new ArrayList<>();
    private final Map<FactId, Carryover.CarriedFact> proposed = new LinkedHashMap<>();
    private final Map<FactId, List<String>> facts = new LinkedHashMap<>();
    private final Map<FactId, FactId> known = new LinkedHashMap<>();

    FactUpdate(Checklist checklist, EarlierVersion way) {
        this.checklist = checklist;
        this.way = way;
    }

    /**
     * Returns the facts of the present version. A fact that means something else now, or none of whose values is left, is
     * absent, and so is asked again.
     *
     * @param waiting facts that an earlier update left to be confirmed
     */
    Profile updated(Profile before, Map<FactId, Carryover.CarriedFact> waiting) {
        for (Map.Entry<FactId, List<String>> entry : before.values().entrySet()) {
            take(entry.getKey(), entry.getValue());
        }
        for (Map.Entry<FactId, Carryover.CarriedFact> entry : waiting.entrySet()) {
            propose(entry.getKey(), entry.getValue());
        }
        return new Profile(facts);
    }

    private void take(FactId id, List<String> given) {
        EarlierVersion.FactStep step = way.of(id);
        Optional<Fact> fact = free(step);
        if (fact.isEmpty()) {
            retire(id, step, given);
            return;
        }
        List<String> values = staying(id, step, given, fact.get());
        if (values.isEmpty() && !given.isEmpty()) {
            return;
        }
        FactId now = fact.get().id();
        if (step.step() == EarlierVersion.Step.MEANING_CHANGED) {
            proposed.put(now, new Carryover.CarriedFact(origin(id, step), said(values)));
        } else {
            facts.put(now, values);
            known.put(id, now);
        }
    }

    /** Proposes what an earlier update proposed already, with the reason of then; without a place for it, it is retired. */
    private void propose(FactId id, Carryover.CarriedFact waiting) {
        EarlierVersion.FactStep step = way.of(id);
        Optional<Fact> fact = free(step);
        List<String> values = fact.isEmpty() ? List.of() : staying(id, step, waiting.known(), fact.get());
        if (fact.isPresent() && values.isEmpty() == waiting.known().isEmpty()) {
            proposed.put(fact.get().id(), new Carryover.CarriedFact(waiting.from(), said(values)));
        } else if (fact.isEmpty()) {
            retired.add(waiting);
        }
    }

    /** Returns the fact of the present version, unless it has values already. */
    private Optional<Fact> free(EarlierVersion.FactStep step) {
        Optional<Fact> fact = step.into().isEmpty()
                ? Optional.empty()
                : checklist.fact(step.into().get());
        boolean isTaken = fact.isPresent()
                && (facts.containsKey(fact.get().id())
                        || proposed.containsKey(fact.get().id()));
        return isTaken ? Optional.empty() : fact;
    }

    /** Returns the present ids of the facts that stay known, by the earlier ones; call it after the update. */
    Map<FactId, FactId> known() {
        return known;
    }

    /** Returns the parts that have no place in the present version; call it after the update. */
    List<Carryover.CarriedFact> retired() {
        return retired;
    }

    /** Returns the values that wait to be confirmed, by the present id of the fact; call it after the update. */
    Map<FactId, Carryover.CarriedFact> proposed() {
        return proposed;
    }

    /** Returns the values that stay. A value that the map of a changed fact turns into another one is retired as well. */
    private List<String> staying(FactId id, EarlierVersion.FactStep step, List<String> values, Fact fact) {
        List<String> present = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        for (String value : values) {
            String meant = meant(step, value, fact);
            String now = step.values().getOrDefault(meant, meant);
            boolean stays = isValue(fact, now);
            if (!stays || step.changed().contains(meant)) {
                gone.add(value);
            }
            if (stays && !present.contains(now)) {
                present.add(now);
            }
        }
        boolean together = present.size() < 2 || (fact.type() == FactType.MULTIPLE && !standsAlone(fact, present));
        if (!together) {
            retire(id, step, values);
            return List.of();
        }
        if (!gone.isEmpty()) {
            retire(id, step, gone);
        }
        return present;
    }

    /** Returns the value, with the {@code true} and {@code false} of older YAML tools as yes and no. */
    private static String meant(EarlierVersion.FactStep step, String value, Fact fact) {
        boolean literal = step.values().containsKey(value) || isValue(fact, value);
        return literal ? value : YamlBooleans.of(value);
    }

    private static boolean isValue(Fact fact, String value) {
        if (fact.type() == FactType.DATE) {
            return IsoDates.day(value).isPresent();
        }
        for (Fact.Choice choice : fact.choices()) {
            if (choice.id().equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAlone(Fact fact, List<String> values) {
        for (Fact.Choice choice : fact.choices()) {
            if (choice.excludesOthers() && values.contains(choice.id())) {
                return true;
            }
        }
        return false;
    }

    private void retire(FactId id, EarlierVersion.FactStep step, List<String> values) {
        retired.add(new Carryover.CarriedFact(origin(id, step), said(values)));
    }

    private CarriedAnswer.Origin origin(FactId id, EarlierVersion.FactStep step) {
        return new CarriedAnswer.Origin(id.value(), way.version(), step.because(), "");
    }

    /** Returns the values as a file says them: a fact that nobody knew has none. */
    private static List<String> said(List<String> values) {
        return values.isEmpty() ? List.of(Profile.NOT_KNOWN) : values;
    }
}
