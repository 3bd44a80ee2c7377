package org.stocktake.finding;

import java.util.Optional;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Force;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Worded;

/**
 * The outcome of an answer for a State that is bound by the question's strongest applying provision.
 *
 * <p>Source: product.md, "From answer to finding".
 */
public enum Outcome implements Worded {
    MET,
    PARTLY_MET,
    GAP,
    /** Considered and not adopted, as a duty to consider allows. */
    CONSIDERED,
    /** Permitted and not done: never a gap. */
    NOT_USED,
    NOT_APPLICABLE,
    /** Not asked yet, or pending. */
    OPEN;

    /**
     * Returns the outcome of an answer to a question of that force. {@code considered} where the force does not accept
     * it is a fault of the file ({@code considered-not-allowed}); here it leaves the question open.
     */
    public static Outcome of(AnswerKind answer, Force force) {
        return switch (answer) {
            case YES -> MET;
            case PARTLY -> PARTLY_MET;
            case NO -> force == Force.OPTIONAL ? NOT_USED : GAP;
            case CONSIDERED -> force.acceptsConsidered() ? CONSIDERED : OPEN;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case UNKNOWN, WAITING, LATER, WITHHELD -> OPEN;
        };
    }

    /** Returns the word used in files and outputs, such as {@code partly-met}. */
    @Override
    public String word() {
        return KebabCase.of(this);
    }

    /** Returns the outcome of a word; empty if there is none. */
    public static Optional<Outcome> of(String word) {
        return KebabCase.find(Outcome.class, word);
    }
}
