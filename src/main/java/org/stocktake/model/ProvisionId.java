package org.stocktake.model;

import org.jspecify.annotations.Nullable;

/**
 * The id of a provision, such as {@code smp-6-1-a}: lower-case kebab with at most one dot, stable, never derived from a
 * title.
 */
public record ProvisionId(String value) implements Comparable<ProvisionId> {
    public ProvisionId {
        IdFormat.requireValid(value);
    }

    @Override
    public int compareTo(ProvisionId other) {
        return value.compareTo(other.value);
    }

    // The equals and hashCode that a record makes at run time would be a tenth of a start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProvisionId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
