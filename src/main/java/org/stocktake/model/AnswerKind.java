package org.stocktake.model;

import java.util.Optional;

/** The answers a State can give. Absent means: not asked yet. */
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
    /** Pending: waits for somebody, who is named. */
    WAITING,
    /** Pending: to be answered later. */
    LATER,
    /** Pending: the State does not disclose it. */
    WITHHELD;

    private final String word = KebabCase.of(this); // asked for with every answer that is read

    /** The word used in files and outputs. */
    public String word() {
        return word;
    }

    /** The constant of that word; empty when there is none. */
    public static Optional<AnswerKind> of(String word) {
        for (AnswerKind kind : values()) {
            if (kind.word.equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether the answer leaves the question open. */
    public boolean isPending() {
        return compareTo(UNKNOWN) >= 0;
    }

    /** Whether it leaves the question open and nobody is expected to come back to it: who said so has said all there is. */
    public boolean isLeftOpen() {
        return this == UNKNOWN || this == WITHHELD;
    }

    /** Whether the answer claims something that evidence should support. */
    public boolean claims() {
        return this == YES || this == PARTLY;
    }
}
