package org.stocktake.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stocktake.model.Force;

/**
 * The rule by which an assessment passes or fails. Voluntary comparisons never fail it.
 *
 * @param require what must be true of every finding
 * @param failOn the outcomes that fail it
 */
public record Gate(Set<Requirement> require, List<FailOn> failOn) {
    public Gate {
        require = Set.copyOf(require);
        failOn = List.copyOf(failOn);
    }

    /** What can be required. */
    public enum Requirement {
        /** No question is open. */
        COMPLETE,
        /** Every claim has evidence. */
        SUBSTANTIATED,
        /** Nothing has expired. */
        CURRENT
    }

    /** An outcome that fails the gate for questions of these forces. */
    public record FailOn(Outcome outcome, Set<Force> forces) {
        public FailOn {
            forces = Set.copyOf(forces);
        }
    }

    /** Applies the rule. */
    public Verdict judge(Findings findings) {
        List<Verdict.Failure> failures = new ArrayList<>();
        for (Finding finding : findings.all()) {
            if (finding.counts()) {
                judge(finding, failures);
            }
        }
        return new Verdict(failures);
    }

    private void judge(Finding finding, List<Verdict.Failure> failures) {
        if (require.contains(Requirement.COMPLETE) && finding.outcome() == Outcome.OPEN) {
            failures.add(new Verdict.Failure(finding, Verdict.Cause.OPEN));
        }
        if (require.contains(Requirement.SUBSTANTIATED) && finding.has(Flag.UNSUBSTANTIATED)) {
            failures.add(new Verdict.Failure(finding, Verdict.Cause.UNSUBSTANTIATED));
        }
        if (require.contains(Requirement.CURRENT) && finding.has(Flag.EXPIRED)) {
            failures.add(new Verdict.Failure(finding, Verdict.Cause.EXPIRED));
        }
        if (isFailedBy(finding)) {
            failures.add(new Verdict.Failure(finding, Verdict.Cause.OUTCOME));
        }
    }

    private boolean isFailedBy(Finding finding) {
        for (FailOn rule : failOn) {
            if (rule.outcome() == finding.outcome() && rule.forces().contains(finding.force())) {
                return true;
            }
        }
        return false;
    }
}
