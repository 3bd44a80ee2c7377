package org.stocktake.files.checklist;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stocktake.model.SourceLocation;

/** The places of the ids of an earlier version in its map. */
final class MapPlaces {
    private final Map<String, Map<String, SourceLocation>> byKey = new LinkedHashMap<>();

    /**
     * Returns the places by id, to which a reader adds.
     *
     * @param key the key of the id: {@code question}, {@code fact} or {@code provision}
     */
    Map<String, SourceLocation> of(String key) {
        return byKey.computeIfAbsent(key, first -> new LinkedHashMap<>());
    }
}
