package org.stocktake.report.facts;

import org.stocktake.finding.compare.Comparison;
import org.stocktake.model.brand.Brand;
import org.stocktake.text.Messages;

/**
 * Everything that the output of a comparison is made from.
 *
 * @param since the changes, with the earlier assessment as the user named it
 * @param afterFile the later assessment, as the user named it
 * @param brand the look of the office
 */
public record ComparisonSubject(ChangesSince since, String afterFile, String toolVersion, Messages words, Brand brand) {
    public Comparison comparison() {
        return since.comparison();
    }
}
