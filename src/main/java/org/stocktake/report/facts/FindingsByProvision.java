package org.stocktake.report.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stocktake.finding.Finding;
import org.stocktake.finding.SkippedQuestion;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;

/**
 * Index by provision: the findings that rest on it, and the reasons why questions are not asked. A finding stands only
 * under the provisions that apply to the State: that a question also assesses the duty of a treaty which does not bind
 * it makes no gap under that duty. It is built once, because a report looks up hundreds of provisions.
 */
final class FindingsByProvision {
    private final Map<ProvisionId, List<Finding>> reaching = new HashMap<>();
    private final Map<ProvisionId, Integer> leftOut = new HashMap<>();
    private final Map<ProvisionId, Set<SkippedQuestion.Why>> notAsked = new HashMap<>();

    FindingsByProvision(PublishableFindings publishable) {
        for (Finding finding : publishable.findings().all()) {
            for (Provision provision : finding.applicability().applying()) {
                reaching.computeIfAbsent(provision.id(), first -> new ArrayList<>())
                        .add(finding);
            }
        }
        for (Finding finding : publishable.withheld()) {
            for (Provision provision : finding.applicability().applying()) {
                leftOut.merge(provision.id(), 1, Integer::sum);
            }
        }
        for (SkippedQuestion skipped : publishable.findings().skipped()) {
            for (Provision provision : skipped.applicability().applying()) {
                notAsked.computeIfAbsent(provision.id(), first -> EnumSet.noneOf(SkippedQuestion.Why.class))
                        .add(skipped.why());
            }
        }
    }

    /** Counts the findings on it whose confidential answers are left out. */
    int leftOut(ProvisionId provision) {
        return leftOut.getOrDefault(provision, 0);
    }

    List<Finding> reaching(ProvisionId provision) {
        return List.copyOf(reaching.getOrDefault(provision, List.of()));
    }

    /**
     * Returns the reason that the State can change most easily: the depth, else its profile, else that it is not
     * bound.
     */
    SkippedQuestion.Why whyNotAsked(ProvisionId provision) {
        Set<SkippedQuestion.Why> reasons = notAsked.getOrDefault(provision, Set.of());
        if (reasons.contains(SkippedQuestion.Why.DEPTH)) {
            return SkippedQuestion.Why.DEPTH;
        }
        return reasons.contains(SkippedQuestion.Why.PROFILE)
                ? SkippedQuestion.Why.PROFILE
                : SkippedQuestion.Why.NOT_BOUND;
    }
}
