package org.stocktake.finding.gate;

import java.util.Set;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Checklist;
import org.stocktake.model.Force;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;

/**
 * Selects the findings that a gate looks at: those with one of these outcomes, of one of these forces, in one of these
 * sections, resting on one of these provisions. An empty set means any.
 *
 * @param sections ids of sections
 */
public record GateRule(Set<Outcome> outcomes, Set<Force> forces, Set<String> sections, Set<ProvisionId> provisions) {
    public GateRule {
        outcomes = Set.copyOf(outcomes);
        forces = Set.copyOf(forces);
        sections = Set.copyOf(sections);
        provisions = Set.copyOf(provisions);
    }

    /** Returns true if the finding is selected; a voluntary comparison never is. */
    public boolean matches(Finding finding, Checklist checklist) {
        return finding.counts()
                && has(outcomes, finding.outcome())
                && has(forces, finding.force())
                && (sections.isEmpty()
                        || sections.contains(
                                checklist.sectionOf(finding.question()).id()))
                && restsOnOne(finding);
    }

    private static <T> boolean has(Set<T> these, T one) {
        return these.isEmpty() || these.contains(one);
    }

    private boolean restsOnOne(Finding finding) {
        if (provisions.isEmpty()) {
            return true;
        }
        for (Provision provision : finding.applicability().applying()) {
            if (provisions.contains(provision.id())) {
                return true;
            }
        }
        return false;
    }
}
