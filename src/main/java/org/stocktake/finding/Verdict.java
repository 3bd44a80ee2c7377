package org.stocktake.finding;

import java.util.List;

/** Whether a gate holds: it does when there is no failure. */
public record Verdict(List<Failure> failures) {
    public Verdict {
        failures = List.copyOf(failures);
    }

    /** A finding that fails the gate, and why. */
    public record Failure(Finding finding, Cause cause) {}

    /** Why a finding fails. */
    public enum Cause {
        OPEN,
        UNSUBSTANTIATED,
        EXPIRED,
        OUTCOME
    }

    /** Whether only completeness is missing. */
    public boolean isIncompleteOnly() {
        return !failures.isEmpty() && failures.stream().allMatch(failure -> failure.cause() == Cause.OPEN);
    }

    public boolean holds() {
        return failures.isEmpty();
    }
}
