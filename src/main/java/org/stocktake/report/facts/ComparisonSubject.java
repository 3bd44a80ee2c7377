package org.stocktake.report.facts;

import org.stocktake.finding.compare.Comparison;
import org.stocktake.text.Messages;

/**
 * What is told of a comparison.
 *
 * @param since the earlier assessment, as the user named it, and what changed
 * @param afterFile the later assessment, as the user named it
 */
public record ComparisonSubject(ChangesSince since, String afterFile, String toolVersion, Messages words) {
    public Comparison comparison() {
        return since.comparison();
    }
}
