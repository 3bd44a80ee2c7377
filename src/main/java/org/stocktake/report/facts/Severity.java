package org.stocktake.report.facts;

import java.util.Comparator;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Outcome;

/**
 * Orders shortfalls by importance: the stronger force first; then danger to life; then what the State can correct by
 * itself, because its answer says that no help from outside is needed; then what is not met at all. An answer that does
 * not mention help does not count as easier.
 */
final class Severity implements Comparator<Finding> {
    private final Report report;

    Severity(Report report) {
        this.report = report;
    }

    @Override
    public int compare(Finding one, Finding other) {
        int byForce = one.force().compareTo(other.force());
        if (byForce != 0) {
            return byForce;
        }
        int byLife =
                Boolean.compare(other.question().endangersLife(), one.question().endangersLife());
        if (byLife != 0) {
            return byLife;
        }
        int byEase = Boolean.compare(isEasier(other), isEasier(one));
        return byEase != 0 ? byEase : Boolean.compare(one.outcome() != Outcome.GAP, other.outcome() != Outcome.GAP);
    }

    private boolean isEasier(Finding finding) {
        return report.help(finding) == HelpStatement.NONE_NEEDED;
    }
}
