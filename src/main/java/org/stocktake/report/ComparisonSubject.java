package org.stocktake.report;

import java.util.List;
import org.stocktake.finding.Comparison;
import org.stocktake.text.Words;

/**
 * What is told of a comparison.
 *
 * @param beforeFile the earlier assessment, as the user named it
 * @param afterFile the later assessment, as the user named it
 * @param gone ids of questions that the earlier assessment answers and no checklist at hand has
 * @param leftOut how many changes are left out because they are confidential
 */
public record ComparisonSubject(
        Comparison comparison,
        String beforeFile,
        String afterFile,
        List<String> gone,
        int leftOut,
        String toolVersion,
        Words words) {
    public ComparisonSubject {
        gone = List.copyOf(gone);
    }
}
