package org.stocktake.terminal;

import org.stocktake.interview.Interview;

/** How an interview ended, and where it stood. Termination and hang-up do not return: the process ends with 143 or 129. */
public record SessionResult(How how, Interview last) {
    /** How it ended. */
    public enum How {
        /** The person chose to save and leave. */
        LEFT,
        /** Ctrl-C, twice: exit code 130. */
        INTERRUPTED,
        /** There was nothing more to read; complete or not is for {@link Interview#progress} to say. */
        INPUT_ENDED,
        /** The terminal of a screen was closed: exit code 129, whether its signal or the end of its input comes first. */
        CLOSED,
        /** Too many answers in a row from something that is no person could not be used. */
        GAVE_UP,
        /** The person wants to go on with the assessment that was begun already. */
        ELSEWHERE,
        /** The last state could not be saved: exit code 74. */
        SAVE_FAILED
    }
}
