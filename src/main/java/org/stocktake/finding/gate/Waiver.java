package org.stocktake.finding.gate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.stocktake.model.BlankText;
import org.stocktake.model.KebabCase;
import org.stocktake.model.QuestionId;
import org.stocktake.model.SourceLocation;
import org.stocktake.model.Worded;

/**
 * A temporary exception for one finding that fails the gate. The finding stays visible.
 *
 * @param state the State concerned; empty for any State
 * @param accepts the accepted causes of failure; empty for any
 * @param owner the office that answers for it
 * @param until the last day
 * @param note in the owner's words; empty when there is none
 * @param where it stands in the gate file
 */
public record Waiver(
        String state,
        QuestionId question,
        Set<GateFailure.Cause> accepts,
        Reason reason,
        String owner,
        LocalDate until,
        String note,
        SourceLocation where) {
    public Waiver {
        accepts = Set.copyOf(accepts);
        if (BlankText.isBlank(owner)) {
            throw new IllegalArgumentException("a waiver needs an owner");
        }
    }

    /** The reason of a waiver; the list is closed, so that a reader sees at once what kind it is. */
    public enum Reason implements Worded {
        /** A decision is being prepared. */
        DECISION_PENDING,
        /** A measure with a date is planned. */
        MEASURE_SCHEDULED,
        /** Assistance was asked for and has not come yet. */
        ASSISTANCE_AWAITED,
        /** Evidence exists, and cannot be cited here. */
        EVIDENCE_RESTRICTED,
        /** Lawyers do not agree on how the text is read. */
        READING_DISPUTED,
        /** The answer depends on something that has not happened yet. */
        EVENT_AWAITED;

        @Override
        public String word() {
            return KebabCase.of(this);
        }
    }

    public boolean hasExpired(LocalDate today) {
        return until.isBefore(today);
    }

    /** Returns true if it covers that failure of that State on that day. */
    boolean covers(GateFailure failure, String ofState, LocalDate today) {
        Optional<QuestionId> about = failure.question();
        return !hasExpired(today)
                && about.isPresent()
                && about.get().equals(question)
                && (state.isEmpty() || state.equals(ofState))
                && (accepts.isEmpty() || accepts.contains(failure.cause()));
    }
}
