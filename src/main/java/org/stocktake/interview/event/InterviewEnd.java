package org.stocktake.interview.event;

/** Way in which an interview ended; or not yet. */
public enum InterviewEnd {
    NOT_YET,
    /** The person chose to save and leave. */
    LEFT,
    /** The person pressed Ctrl-C twice. */
    INTERRUPTED,
    /** The person goes on with an assessment that exists already; this one is dropped. */
    ELSEWHERE,
    /** The input has ended. */
    INPUT_ENDED
}
