package org.stocktake.terminal;

import org.stocktake.interview.Interview;

/**
 * End of an interview, and its last state. Termination and hang-up do not return: the process ends with 143 or 129.
 */
public record SessionResult(How how, Interview last) {
    /** Way in which it ended. */
    public enum How {
        /** The person chose to save and leave. */
        LEFT,
        /** Ctrl-C, twice: exit code 130. */
        INTERRUPTED,
        /** The input ended; {@link Interview#progress} says if the answers are complete. */
        INPUT_ENDED,
        /** The terminal of a screen was closed: exit code 129, for its signal as for the end of its input. */
        CLOSED,
        /** Too many answers in a row from a program could not be used. */
        GAVE_UP,
        /** The person goes on with an assessment that exists already. */
        ELSEWHERE,
        /** The last state could not be saved: exit code 74. */
        SAVE_FAILED
    }
}
