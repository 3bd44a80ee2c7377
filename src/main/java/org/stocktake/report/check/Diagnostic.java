package org.stocktake.report.check;

import org.stocktake.model.SourceLocation;

/**
 * One thing that a check has to say, in words.
 *
 * @param code stable, such as {@code gate-open}
 * @param message what is wrong; one line
 * @param remedy what to do; empty when there is nothing. A command to copy ends its line
 * @param question id of the question that it is about; empty when it is about none, or several
 */
record Diagnostic(Level level, SourceLocation where, String code, String message, String remedy, String question) {
    /** How grave it is, and which exit code follows. */
    enum Level {
        /** The file cannot be read. */
        UNREADABLE,
        /** The file is wrong. */
        PROBLEM,
        /** The assessment falls short of the gate. */
        FAILURE,
        /** A question is open where completeness was asked for. */
        INCOMPLETE,
        /** It would be a failure, and a waiver covers it. */
        WAIVED,
        /** It cannot be right as it stands, and fails nothing: a draft may stay so. */
        CAUTION,
        /** Good to know: what became better, what falls due. */
        NOTE;

        /** Whether the run does not end with 0 because of it. */
        boolean fails() {
            return compareTo(INCOMPLETE) <= 0;
        }
    }
}
