package org.stocktake.finding.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stocktake.model.Condition;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.FactId;

/** Says a condition of an earlier version with the facts and values of the later one, so that the two can be compared. */
record EarlierCondition(EarlierVersion way) implements Condition.Cases<Condition> {
    Condition updated(Condition condition) {
        return condition.match(this);
    }

    /** Returns true if the two conditions say the same; the order of the values of a fact says nothing. */
    boolean isSame(Condition was, Condition now) {
        EarlierVersion nothingChanged = new EarlierVersion(way.version(), List.of(), Map.of(), Map.of(), Map.of());
        return updated(was).equals(new EarlierCondition(nothingChanged).updated(now));
    }

    @Override
    public Condition hasAny(Condition.HasAny condition) {
        EarlierVersion.FactStep step = way.of(condition.fact());
        FactId fact = step.into().orElse(condition.fact());
        Set<String> values = new TreeSet<>();
        for (String value : condition.values()) {
            values.add(step.values().getOrDefault(value, value));
        }
        return new Condition.HasAny(fact, List.copyOf(values));
    }

    @Override
    public Condition all(Condition.All condition) {
        return new Condition.All(parts(condition.parts()));
    }

    @Override
    public Condition any(Condition.Any condition) {
        return new Condition.Any(parts(condition.parts()));
    }

    @Override
    public Condition not(Condition.Not condition) {
        return new Condition.Not(updated(condition.part()));
    }

    private List<Condition> parts(List<Condition> parts) {
        List<Condition> updated = new ArrayList<>();
        for (Condition part : parts) {
            updated.add(updated(part));
        }
        return updated;
    }
}
