package org.stocktake.report.check;

import java.io.IOException;

/** Where the results of a check go, file by file, so that a long run does not grow. */
public interface CheckReport {
    /** Tells the result of one file. */
    void file(CheckedFile file) throws IOException;

    /**
     * Tells that the run cannot go on; no further file follows. The document is whole all the same.
     *
     * @param sentence what went wrong, in words
     */
    void broken(String sentence) throws IOException;

    /** Tells the sums; the last call. */
    void end(CheckTotals totals) throws IOException;
}
