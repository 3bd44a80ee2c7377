package org.stocktake.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The id of a provision, such as {@code smp-6-1-a}: lower-case kebab with at most one dot, stable, never derived from a
 * title.
 */
public record ProvisionId(String value) implements Comparable<ProvisionId> {
    public ProvisionId {
        IdFormat.requireValid(value);
    }

    /**
     * Returns true if it is the beginning itself or goes on after a hyphen or a dot: {@code smp-8-1} and {@code
     * smp-8.2} are under {@code smp-8}, and {@code smp-80} is not.
     *
     * @param beginning the id of a provision, of an article or paragraph with all its parts, or of a source
     */
    public boolean isUnder(String beginning) {
        return value.startsWith(beginning)
                && (value.length() == beginning.length() || isBreak(value.charAt(beginning.length())));
    }

    /** Returns the longest shorter id that it is under; empty if it has one part only. */
    public Optional<ProvisionId> above() {
        int end = value.length() - 1;
        while (end > 0 && !isBreak(value.charAt(end))) {
            end--;
        }
        return end > 0 ? Optional.of(new ProvisionId(value.substring(0, end))) : Optional.empty();
    }

    private static boolean isBreak(char character) {
        return character == '-' || character == '.';
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
