package org.stocktake.report.facts;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Provision;

/**
 * Findings that stand together in a report: those of a section, or of a cluster of the review mechanism.
 *
 * @param by the kind of group
 * @param id of the section or cluster; empty for what stands outside all clusters
 * @param label its name; empty for what stands outside all clusters
 * @param note what is known of the cluster, and from where; empty when there is nothing to say
 * @param findings in the order in which they are shown
 * @param leftOut number of its questions whose confidential answers are left out
 */
public record FindingGroup(Grouping by, String id, String label, String note, List<Finding> findings, int leftOut) {
    public FindingGroup {
        findings = List.copyOf(findings);
    }

    /** Returns the id of the cluster of the first applying provision that has one; empty if none has. */
    public static String clusterOf(Finding finding) {
        return placeOf(finding).cluster();
    }

    /** Returns the first applying provision that has a cluster; the first that applies if none has. */
    public static Provision placeOf(Finding finding) {
        List<Provision> applying = finding.applicability().applying();
        for (Provision provision : applying) {
            if (!provision.cluster().isEmpty()) {
                return provision;
            }
        }
        return applying.get(0);
    }

    /** Returns true if the official questionnaires address none of the provisions that apply. */
    public static boolean isBeyondQuestionnaires(Finding finding) {
        boolean beyond = true;
        for (Provision provision : finding.applicability().applying()) {
            beyond &= provision.beyondQuestionnaires();
        }
        return beyond;
    }

    /** Returns true if it holds what stands outside all clusters. */
    public boolean isOutside() {
        return id.isEmpty();
    }

    /** Returns the id, for places in a document; a hyphen, which begins no id, for what stands outside all clusters. */
    public String key() {
        return isOutside() ? "-outside" : id;
    }

    /** Returns the findings with that outcome that count. */
    public List<Finding> counted(Outcome outcome) {
        List<Finding> counted = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.counts() && finding.outcome() == outcome) {
                counted.add(finding);
            }
        }
        return counted;
    }

    /** Returns the findings that do not count. */
    public List<Finding> apart() {
        List<Finding> apart = new ArrayList<>();
        for (Finding finding : findings) {
            if (!finding.counts()) {
                apart.add(finding);
            }
        }
        return apart;
    }

    /**
     * Returns true if something counts in it, all that counts is met, nothing is left out, and nothing would fall short
     * if it bound the State.
     */
    public boolean isMetInFull() {
        int counted = findings.size() - apart().size();
        boolean otherwise = false;
        for (Finding finding : findings) {
            otherwise |= finding.wouldFallShort();
        }
        return counted > 0 && counted(Outcome.MET).size() == counted && leftOut == 0 && !otherwise;
    }
}
