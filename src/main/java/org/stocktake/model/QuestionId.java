package org.stocktake.model;

/** The id of a question, such as {@code offences.procuring-entry}: lower-case kebab with at most one dot, stable, never derived from a title. */
public record QuestionId(String value) implements Comparable<QuestionId> {
    public QuestionId {
        Ids.requireValid(value);
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
