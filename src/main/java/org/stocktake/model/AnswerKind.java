package org.stocktake.model;

import java.util.Optional;

/** The answers that a State can give. An absent answer means: not asked yet. */
public enum AnswerKind {
    YES,
    PARTLY,
    NO,
    /** Considered and not adopted; the decision is recorded. Accepted where the force is consider, call or optional. */
    CONSIDERED,
    /** Does not apply to the State; always with its reason. */
    NOT_APPLICABLE,
    /** Pending: not known. */
    UNKNOWN,
    /** Pending: waits for a named person or office. */
    WAITING,
    /** Pending: to be answered later. */
    LATER,
    /** Pending: the State does not disclose it. */
    WITHHELD;

    private final String word = KebabCase.of(this); // asked for with every answer that is read

    /** Returns the word used in files and outputs. */
    public String word() {
        return word;
    }

    /** Returns the constant of a word; empty if there is none. */
    public static Optional<AnswerKind> of(String word) {
        for (AnswerKind kind : values()) {
            if (kind.word.equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Returns true if the answer leaves the question open. */
    public boolean isPending() {
        return compareTo(UNKNOWN) >= 0;
    }

    /** Returns true if the answer leaves the question open and no further work on it is expected. */
    public boolean isLeftOpen() {
        return this == UNKNOWN || this == WITHHELD;
    }

    /** Returns true if the answer claims something that evidence should support. */
    public boolean claims() {
        return this == YES || this == PARTLY;
    }
}
