package org.stocktake.report.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stocktake.condition.EntryIntoForce;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Outcome;

/**
 * Findings that do not count, for one reason: the State is not bound, or not yet.
 *
 * @param why the flag that keeps them apart
 * @param day the day from which they bind the State, ISO 8601; empty if there is none or it is not known
 * @param findings in the order of the checklist
 * @param shortfalls those of them that would fall short, gravest first
 */
public record ApartFindings(FindingFlag why, String day, List<Finding> findings, List<Finding> shortfalls) {
    public ApartFindings {
        findings = List.copyOf(findings);
        shortfalls = List.copyOf(shortfalls);
    }

    /** Returns the findings of a report that do not count: what binds soonest first; a day that is not known last. */
    static List<ApartFindings> of(Report report) {
        List<ApartFindings> all = new ArrayList<>();
        for (FindingFlag why : FindingFlag.APART) {
            byDay(report, why).forEach((day, findings) -> all.add(of(report, why, day, findings)));
        }
        return all;
    }

    private static ApartFindings of(Report report, FindingFlag why, String day, List<Finding> findings) {
        List<Finding> shortfalls = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.wouldFallShort()) {
                shortfalls.add(finding);
            }
        }
        shortfalls.sort(new Severity(report));
        return new ApartFindings(why, day, findings, shortfalls);
    }

    private static Map<String, List<Finding>> byDay(Report report, FindingFlag why) {
        Map<String, List<Finding>> byDay = new TreeMap<>(ApartFindings::soonest);
        for (Finding finding : report.findings().all()) {
            if (finding.has(why)) {
                // Nothing else binds from a day: a reservation stands, and what is voluntary does not bind.
                String day = why == FindingFlag.BINDS_LATER
                        ? EntryIntoForce.day(
                                report.checklist(),
                                finding.applicability(),
                                report.findings().assessment().profile())
                        : "";
                byDay.computeIfAbsent(day, first -> new ArrayList<>()).add(finding);
            }
        }
        return byDay;
    }

    private static int soonest(String one, String other) {
        return one.isEmpty() == other.isEmpty()
                ? one.compareTo(other)
                : Boolean.compare(one.isEmpty(), other.isEmpty());
    }

    /** Counts the findings with that outcome. */
    public int count(Outcome outcome) {
        int count = 0;
        for (Finding finding : findings) {
            count += finding.outcome() == outcome ? 1 : 0;
        }
        return count;
    }
}
