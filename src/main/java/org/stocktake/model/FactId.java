package org.stocktake.model;

/** The id of a profile fact, such as {@code protocol-party}: lower-case kebab with at most one dot, stable, never derived from a title. */
public record FactId(String value) implements Comparable<FactId> {
    public FactId {
        Ids.requireValid(value);
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
