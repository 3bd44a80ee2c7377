package org.stocktake.finding.gate;

import java.util.List;
import java.util.Optional;
import org.stocktake.finding.Finding;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.model.QuestionId;

/** Something because of which a gate does not hold. */
public sealed interface GateFailure {
    Cause cause();

    /** The question that it is about; empty when it is about several. */
    Optional<QuestionId> question();

    /** Calls the case that this is. */
    <R> R match(Cases<R> cases);

    /** Which demand of the gate is not met. */
    enum Cause {
        /** A question is open. */
        OPEN,
        /** A claim has no evidence. */
        UNSUBSTANTIATED,
        /** Something has to be looked at again. */
        EXPIRED,
        /** An outcome is one that fails the gate. */
        OUTCOME,
        /** It is worse than the baseline, or open, or expired since. */
        WORSE,
        /** More findings are of a kind than may be. */
        TOO_MANY
    }

    /** A finding that fails the gate as it stands. */
    record OfFinding(Finding finding, Cause cause) implements GateFailure {
        @Override
        public Optional<QuestionId> question() {
            return Optional.of(finding.question().id());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ofFinding(this);
        }
    }

    /** A step back. */
    record StepBack(QuestionChange change) implements GateFailure {
        @Override
        public Cause cause() {
            return Cause.WORSE;
        }

        @Override
        public Optional<QuestionId> question() {
            return Optional.of(change.question().id());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stepBack(this);
        }
    }

    /** More findings than may be. */
    record TooMany(Gate.Maximum maximum, List<Finding> findings) implements GateFailure {
        public TooMany {
            findings = List.copyOf(findings);
        }

        @Override
        public Cause cause() {
            return Cause.TOO_MANY;
        }

        @Override
        public Optional<QuestionId> question() {
            return Optional.empty();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tooMany(this);
        }
    }

    /** One method a case, so that the compiler asks for each. */
    interface Cases<R> {
        R ofFinding(OfFinding failure);

        R stepBack(StepBack failure);

        R tooMany(TooMany failure);
    }
}
