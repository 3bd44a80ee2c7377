package org.stocktake.report.summary;

import org.stocktake.model.Period;
import org.stocktake.report.facts.Report;

/**
 * One assessment among others.
 *
 * @param name by which it is told from the others, in the language of the summary
 */
public record SummarizedState(String name, Report report) {
    String code() {
        return report.findings().assessment().subject().state();
    }

    Period period() {
        return report.findings().assessment().subject().period();
    }
}
