package org.stocktake.condition;

/** A truth value: true, false, or unknown as long as a fact is missing. */
public enum TruthValue {
    TRUE,
    FALSE,
    UNKNOWN;

    static TruthValue of(boolean value) {
        return value ? TRUE : FALSE;
    }

    TruthValue not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Returns the conjunction: false before unknown before true. */
    TruthValue and(TruthValue other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /** Returns the disjunction: true before unknown before false. */
    TruthValue or(TruthValue other) {
        return not().and(other.not()).not();
    }
}
