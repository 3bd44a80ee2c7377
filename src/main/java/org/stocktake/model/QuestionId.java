package org.stocktake.model;

import org.jspecify.annotations.Nullable;

/**
 * The id of a question, such as {@code offences.procuring-entry}: lower-case kebab with at most one dot, stable, never
 * derived from a title.
 */
public record QuestionId(String value) implements Comparable<QuestionId> {
    public QuestionId {
        IdFormat.requireValid(value);
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    // The equals and hashCode that a record makes at run time would be a tenth of a start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QuestionId that && value.equals(that.value);
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
