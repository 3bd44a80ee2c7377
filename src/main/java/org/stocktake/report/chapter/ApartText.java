package org.stocktake.report.chapter;

import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Outcome;
import org.stocktake.report.facts.ApartFindings;
import org.stocktake.report.facts.Report;

/** Texts about findings that do not count: the reason, the numbers, the day. */
public record ApartText(Report report, ReportText wording) {
    /** Returns the reason as a title, such as "If the State were a party". */
    public String title(ApartFindings apart) {
        return said("apart.box.", apart);
    }

    /** Returns a sentence about the reason. */
    String about(ApartFindings apart) {
        return said("apart.about.", apart);
    }

    private String said(String key, ApartFindings apart) {
        if (apart.why() == FindingFlag.VOLUNTARY && report.view().asParty()) {
            return wording.say(key + "as-party");
        }
        return apart.day().isEmpty()
                ? wording.say(key + apart.why().word())
                : wording.say(key + apart.why().word() + ".from", wording.date(apart.day()));
    }

    /** Returns the numbers of gaps, of what is partly met, and of open questions, in a sentence. */
    public String counts(ApartFindings apart) {
        return wording.say(
                "apart.counts",
                wording.count("figure.gap", apart.count(Outcome.GAP)),
                wording.count("figure.partly-met", apart.count(Outcome.PARTLY_MET)),
                wording.count("figure.open", apart.count(Outcome.OPEN)));
    }

    /** Says that the day has passed, so that the fact about the State is corrected; empty if it has not. */
    String past(ApartFindings apart) {
        boolean passed = !apart.day().isEmpty()
                && apart.day().compareTo(report.findings().today().toString()) <= 0;
        return passed ? wording.say("apart.past") : "";
    }
}
