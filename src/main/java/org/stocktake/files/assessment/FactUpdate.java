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
    private final Map<FactId, FactId> known = new LinkedHashMap<>();

    FactUpdate(Checklist checklist, EarlierVersion way) {
        this.checklist = checklist;
        this.way = way;
    }

    /** Returns the facts of the present version. A fact none of whose values is left is absent, and so is asked again. */
    Profile updated(Profile before) {
        Map<FactId, List<String>> facts = new LinkedHashMap<>();
        for (Map.Entry<FactId, List<String>> entry : before.values().entrySet()) {
            EarlierVersion.FactStep step = way.of(entry.getKey());
            Optional<Fact> fact = step.into().isEmpty()
                    ? Optional.empty()
                    : checklist.fact(step.into().get());
            if (fact.isEmpty() || facts.containsKey(fact.get().id())) {
                retire(entry.getKey(), step, entry.getValue());
            } else if (entry.getValue().isEmpty()) {
                facts.put(fact.get().id(), List.of());
                known.put(entry.getKey(), fact.get().id());
            } else {
                List<String> values = staying(entry.getKey(), step, entry.getValue(), fact.get());
                if (!values.isEmpty()) {
                    facts.put(fact.get().id(), values);
                    known.put(entry.getKey(), fact.get().id());
                }
            }
        }
        return new Profile(facts);
    }

    /** Returns the present ids of the facts that stay known, by the earlier ones; call it after the update. */
    Map<FactId, FactId> known() {
        return known;
    }

    /** Returns the parts that have no place in the present version; call it after the update. */
    List<Carryover.CarriedFact> retired() {
        return retired;
    }

    /** Returns the values that stay. A value that the map of a changed fact turns into another one is retired as well. */
    private List<String> staying(FactId id, EarlierVersion.FactStep step, List<String> values, Fact fact) {
        List<String> present = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        for (String value : values) {
            String meant = meant(step, value, fact);
            String now = step.values().getOrDefault(meant, meant);
            boolean stays = isValue(fact, now);
            if (!stays || (step.step() == EarlierVersion.Step.MEANING_CHANGED && !now.equals(meant))) {
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
        CarriedAnswer.Origin from = new CarriedAnswer.Origin(id.value(), way.version(), step.because(), "");
        // a fact that was said not to be known has no values
        retired.add(new Carryover.CarriedFact(from, values.isEmpty() ? List.of(Profile.NOT_KNOWN) : values));
    }
}
