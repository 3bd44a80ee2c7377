package org.stocktake.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The known facts about the State.
 *
 * @param values for each fact that was asked its values, none where it is not known; a fact not asked yet is absent
 */
public record Profile(Map<FactId, List<String>> values) {
    /** The value of a fact that was asked and is not known. */
    public static final String NOT_KNOWN = "unknown";

    /** A profile without a known fact. */
    public static final Profile EMPTY = new Profile(Map.of());

    public Profile {
        Map<FactId, List<String>> copy = new LinkedHashMap<>();
        for (Map.Entry<FactId, List<String>> entry : values.entrySet()) {
            copy.put(entry.getKey(), List.copyOf(entry.getValue()));
        }
        values = Collections.unmodifiableMap(copy);
    }

    /** Returns the values of a fact; empty if it is not known. */
    public List<String> of(FactId fact) {
        return values.getOrDefault(fact, List.of());
    }

    /** Returns true for the same values; every check asks, and a record's own way costs it an eighth (decision 0010). */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Profile profile && values.equals(profile.values));
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    public boolean knows(FactId fact) {
        return !of(fact).isEmpty();
    }

    /** Returns true if the fact was asked and is not known. */
    public boolean isNotKnown(FactId fact) {
        return values.containsKey(fact) && of(fact).isEmpty();
    }

    /** Returns true if the fact was answered: with a value, or as not known. */
    public boolean isGiven(FactId fact) {
        return knows(fact) || isNotKnown(fact);
    }

    /** Returns a copy in which a fact was asked and is not known. */
    public Profile withNotKnown(FactId fact) {
        Map<FactId, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(fact, List.of());
        return new Profile(changed);
    }

    /** Returns a copy with a fact; an empty list means that it was not asked. */
    public Profile with(FactId fact, List<String> list) {
        Map<FactId, List<String>> changed = new LinkedHashMap<>(values);
        if (list.isEmpty()) {
            changed.remove(fact);
        } else {
            changed.put(fact, list);
        }
        return new Profile(changed);
    }
}
