package org.stocktake.report.check;

import java.io.IOException;

/** Writes the results of a check file by file, so that a long run needs no more memory than a short one. */
public interface CheckWriter {
    /** Writes the result of one file. */
    void file(CheckedFile file) throws IOException;

    /**
     * Writes that the run cannot continue; no other file follows. The document is complete all the same.
     *
     * @param sentence the reason, in words
     */
    void broken(String sentence) throws IOException;

    /** Writes the totals; the last call. */
    void end(Totals totals) throws IOException;

    /**
     * The totals of a check: numbers of files, and of what was found in them.
     *
     * @param waived failures that a waiver covers
     * @param contradictions answers and facts that cannot be right as they are; they fail nothing
     * @param conflicts questions that offices answered differently; they fail nothing
     * @param documents cited documents that are missing, changed or not comparable, and fail nothing
     * @param signOffs sign-offs that do not hold any more, and fail nothing
     * @param exit the exit code of the run
     */
    record Totals(
            int files,
            int unreadable,
            int invalid,
            int problems,
            int failures,
            int waived,
            int contradictions,
            int conflicts,
            int documents,
            int signOffs,
            int exit) {}
}
