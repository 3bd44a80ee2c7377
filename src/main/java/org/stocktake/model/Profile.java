package org.stocktake.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known about the State: for each fact its values; a fact that is not known is absent. */
public record Profile(Map<FactId, List<String>> values) {
    /** Nothing is known. */
    public static final Profile EMPTY = new Profile(Map.of());

    public Profile {
        Map<FactId, List<String>> copy = new LinkedHashMap<>();
        for (Map.Entry<FactId, List<String>> entry : values.entrySet()) {
            copy.put(entry.getKey(), List.copyOf(entry.getValue()));
        }
        values = Collections.unmodifiableMap(copy);
    }

    /** The values of the fact; empty when it is not known. */
    public List<String> of(FactId fact) {
        return values.getOrDefault(fact, List.of());
    }

    public boolean knows(FactId fact) {
        return values.containsKey(fact);
    }

    /** The same profile with that fact; no values means not known. */
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
