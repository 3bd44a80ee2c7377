package org.stocktake.finding.gate;

import java.util.List;
import java.util.Optional;
import org.stocktake.finding.Finding;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.finding.evidence.CitedDocument;
import org.stocktake.finding.signoff.SignOffState;
import org.stocktake.model.Coordination;
import org.stocktake.model.QuestionId;

/** A reason why a gate fails. */
public sealed interface GateFailure {
    Cause cause();

    /** Returns the question concerned; empty if there are several. */
    Optional<QuestionId> question();

    /** Returns true if only an answer, or a choice between answers, is missing. */
    default boolean isIncomplete() {
        return cause() == Cause.OPEN || cause() == Cause.CONFLICT;
    }

    /** Calls the method for this kind of failure. */
    <R> R match(Cases<R> cases);

    /** The demand of the gate that is not met. */
    enum Cause {
        /** A question is open. */
        OPEN,
        /** Offices answered a question differently, and nobody has chosen yet. */
        CONFLICT,
        /** A claim has no evidence. */
        UNSUBSTANTIATED,
        /** A review day has passed. */
        EXPIRED,
        /** Everything cited is repealed. */
        REPEALED,
        /** A document that is cited is not the one that was cited, or nobody can tell. */
        UNVERIFIED,
        /** An answer is covered by no sign-off that holds. */
        UNSIGNED,
        /** A worksheet that was sent did not come back in time. */
        LATE,
        /** A finding has an outcome that fails the gate. */
        OUTCOME,
        /** The question is worse than in the baseline, newly open, or expired since. */
        WORSE,
        /** There are more findings of a kind than allowed. */
        TOO_MANY
    }

    /** A finding that fails the gate by itself. */
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

    /** A cited document that is not verified. */
    record OfDocument(Finding finding, CitedDocument document) implements GateFailure {
        @Override
        public Cause cause() {
            return Cause.UNVERIFIED;
        }

        @Override
        public Optional<QuestionId> question() {
            return Optional.of(finding.question().id());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ofDocument(this);
        }
    }

    /** A sign-off that does not hold any more, and that answers have no other one for. */
    record OfSignOff(SignOffState state) implements GateFailure {
        @Override
        public Cause cause() {
            return Cause.UNSIGNED;
        }

        @Override
        public Optional<QuestionId> question() {
            return Optional.empty();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ofSignOff(this);
        }
    }

    /** A worksheet that did not come back in time. */
    record OfRequest(Coordination.Request request) implements GateFailure {
        @Override
        public Cause cause() {
            return Cause.LATE;
        }

        @Override
        public Optional<QuestionId> question() {
            return Optional.empty();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ofRequest(this);
        }
    }

    /** A change for the worse. */
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

    /** More findings of a kind than allowed. */
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

    /** A visitor with one method for each kind, so that the compiler asks for each. */
    interface Cases<R> {
        R ofFinding(OfFinding failure);

        R ofDocument(OfDocument failure);

        R ofSignOff(OfSignOff failure);

        R ofRequest(OfRequest failure);

        R stepBack(StepBack failure);

        R tooMany(TooMany failure);
    }
}
