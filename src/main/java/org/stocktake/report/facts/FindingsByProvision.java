package org.stocktake.report.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.finding.SkippedQuestion;
import org.stocktake.model.ProvisionId;

/**
 * Index by provision: the findings of its questions, and the reasons why questions are not asked. It is built once,
 * because a report looks up hundreds of provisions.
 */
final class FindingsByProvision {
    private final Map<ProvisionId, List<Finding>> reaching = new HashMap<>();
    private final Map<ProvisionId, Set<SkippedQuestion.Why>> notAsked = new HashMap<>();

    FindingsByProvision(Findings findings) {
        for (Finding finding : findings.all()) {
            for (ProvisionId provision : finding.question().provisions()) {
                reaching.computeIfAbsent(provision, first -> new ArrayList<>()).add(finding);
            }
        }
        for (SkippedQuestion skipped : findings.skipped()) {
            for (ProvisionId provision : skipped.question().provisions()) {
                notAsked.computeIfAbsent(provision, first -> EnumSet.noneOf(SkippedQuestion.Why.class))
                        .add(skipped.why());
            }
        }
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
