package org.stocktake.finding.gate;

import java.util.List;

/**
 * Whether a gate holds: it does when there is no failure.
 *
 * @param waived what would be a failure and is covered by a waiver
 */
public record Verdict(List<GateFailure> failures, List<Waived> waived) {
    public Verdict {
        failures = List.copyOf(failures);
        waived = List.copyOf(waived);
    }

    /** A failure with the waiver that covers it. */
    public record Waived(GateFailure failure, Waiver waiver) {}

    /** Whether only completeness is missing. */
    public boolean isIncompleteOnly() {
        for (GateFailure failure : failures) {
            if (failure.cause() != GateFailure.Cause.OPEN) {
                return false;
            }
        }
        return !failures.isEmpty();
    }

    public boolean holds() {
        return failures.isEmpty();
    }
}
