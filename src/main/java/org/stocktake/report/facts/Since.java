package org.stocktake.report.facts;

import java.util.List;
import org.stocktake.finding.Comparison;

/**
 * What changed since an earlier assessment of the State.
 *
 * @param file the earlier assessment, as it is named to the reader
 * @param gone ids of questions that the earlier assessment answers and no checklist at hand has
 * @param leftOut how many changes are left out because they are confidential
 */
public record Since(Comparison comparison, String file, List<String> gone, int leftOut) {
    public Since {
        gone = List.copyOf(gone);
    }

    /** Everything that changed. */
    public static Since of(Comparison comparison, String file, List<String> gone) {
        return new Since(comparison, file, gone, 0);
    }

    /** Without what it says of answers that are confidential, before or after; it says how many those are. */
    public Since redacted() {
        Comparison told = comparison.redacted();
        int without = comparison.changes().size() - told.changes().size();
        return new Since(told, file, gone, leftOut + without);
    }
}
