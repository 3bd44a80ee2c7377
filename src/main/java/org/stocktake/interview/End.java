package org.stocktake.interview;

/** How an interview ended, or that it has not. */
public enum End {
    NOT_YET,
    /** The person chose to save and leave. */
    LEFT,
    /** Ctrl-C, twice. */
    INTERRUPTED,
    /** There was nothing more to read. */
    INPUT_ENDED
}
