package org.stocktake.report.check;

import org.stocktake.model.SourceLocation;

/**
 * A message of a check, in words.
 *
 * @param code stable, such as {@code gate-open}
 * @param message the fault, in one line
 * @param remedy the action to take; empty when there is none. A command to copy ends its line
 * @param question id of the question that it is about; empty when it is about none, or several
 */
record Diagnostic(Level level, SourceLocation where, String code, String message, String remedy, String question) {
    /** Returns the message and, on the next line, the remedy if there is one. */
    String text() {
        return remedy.isEmpty() ? message : message + "\n" + remedy;
    }

    /** The severity; it decides the exit code. */
    enum Level {
        /** The file cannot be read. */
        UNREADABLE,
        /** The file is wrong. */
        PROBLEM,
        /** The assessment falls short of the gate. */
        FAILURE,
        /** A question is open where completeness was asked for. */
        INCOMPLETE,
        /** A failure that a waiver covers. */
        WAIVED,
        /** A contradiction; it fails nothing, because a draft may contain one. */
        CAUTION,
        /** A note: an improvement, or a day that is due. */
        NOTE;

        /** Returns true if the exit code is not 0 because of it. */
        boolean fails() {
            return compareTo(INCOMPLETE) <= 0;
        }
    }
}
