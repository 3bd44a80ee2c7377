package org.stocktake.finding;

import java.util.Optional;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Force;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Worded;

/**
 * What an answer amounts to for a State that is bound by the question's strongest applying provision.
 *
 * <p>Source: product.md, "From answer to finding".
 */
public enum Outcome implements Worded {
    MET,
    PARTLY_MET,
    GAP,
    /** Weighed and not adopted: what a duty to consider asks for. */
    CONSIDERED,
    /** Permitted and not done: never a gap. */
    NOT_USED,
    NOT_APPLICABLE,
    /** Not asked yet, or pending. */
    OPEN;

    /**
     * The outcome of an answer to a question of that force. {@code considered} where the force does not accept it is a
     * fault of the file ({@code considered-not-allowed}); here it leaves the question open.
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

    /** The word used in files and outputs, such as {@code partly-met}. */
    @Override
    public String word() {
        return KebabCase.of(this);
    }

    /** The outcome of that word; empty when there is none. */
    public static Optional<Outcome> of(String word) {
        return KebabCase.find(Outcome.class, word);
    }
}
