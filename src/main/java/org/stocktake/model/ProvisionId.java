package org.stocktake.model;

/** The id of a provision, such as {@code smp-6-1-a}: lower-case kebab with at most one dot, stable, never derived from a title. */
public record ProvisionId(String value) implements Comparable<ProvisionId> {
    public ProvisionId {
        Ids.requireValid(value);
    }

    @Override
    public int compareTo(ProvisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
