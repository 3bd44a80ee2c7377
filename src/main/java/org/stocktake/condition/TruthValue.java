package org.stocktake.condition;

/** Whether something holds: yes, no, or not known as long as a fact is missing. */
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

    /** False beats unknown beats true. */
    TruthValue and(TruthValue other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /** True beats unknown beats false. */
    TruthValue or(TruthValue other) {
        return not().and(other.not()).not();
    }
}
