package org.stocktake.interview.event;

/** How an interview ended, or that it has not. */
public enum InterviewEnd {
    NOT_YET,
    /** The person chose to save and leave. */
    LEFT,
    /** Ctrl-C, twice. */
    INTERRUPTED,
    /** The person wants to go on with the assessment that was begun already; this one is dropped. */
    ELSEWHERE,
    /** There was nothing more to read. */
    INPUT_ENDED
}
