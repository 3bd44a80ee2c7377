package org.stocktake.finding.gate;

import java.util.List;

/**
 * The verdict of a gate: it passes if there is no failure.
 *
 * @param waived the failures that a waiver covers
 */
public record Verdict(List<GateFailure> failures, List<Waived> waived) {
    public Verdict {
        failures = List.copyOf(failures);
        waived = List.copyOf(waived);
    }

    /** A failure with the waiver that covers it. */
    public record Waived(GateFailure failure, Waiver waiver) {}

    /** Returns true if all failures are open questions, or answers between which a person must choose. */
    public boolean isIncompleteOnly() {
        for (GateFailure failure : failures) {
            if (!failure.isIncomplete()) {
                return false;
            }
        }
        return !failures.isEmpty();
    }

    public boolean holds() {
        return failures.isEmpty();
    }
}
