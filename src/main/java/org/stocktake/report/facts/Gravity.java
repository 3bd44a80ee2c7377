package org.stocktake.report.facts;

import java.util.Comparator;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Outcome;

/**
 * Which shortfall matters more: the stronger force; then danger to life; then what the State can mend by itself, because no
 * help from outside is asked for; then what is not met at all.
 */
final class Gravity implements Comparator<Finding> {
    private final Report report;

    Gravity(Report report) {
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
        int byEase = Boolean.compare(report.needsHelp(one), report.needsHelp(other));
        return byEase != 0 ? byEase : Boolean.compare(one.outcome() != Outcome.GAP, other.outcome() != Outcome.GAP);
    }
}
