package org.stocktake.report.summary;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Outcome;

/**
 * The States by what they did with some questions, each list sorted by name. A State that stands in no row of
 * shortfalls is not thereby one that does what is asked: it may not have answered.
 *
 * @param answered those with an answer that is not pending
 * @param openInPart those that answered some of them and left others open
 * @param open those that left all of them open
 * @param notAsked those of which none is asked as a duty
 * @param withheld those whose only answers are confidential, and left out
 */
record StatesByResponse(
        List<Summary.State> answered,
        List<Summary.State> openInPart,
        List<Summary.State> open,
        List<Summary.State> notAsked,
        List<Summary.State> withheld) {

    /** Collects the States one by one, in their order. */
    static final class Builder {
        private final List<Summary.State> answered = new ArrayList<>();
        private final List<Summary.State> openInPart = new ArrayList<>();
        private final List<Summary.State> open = new ArrayList<>();
        private final List<Summary.State> notAsked = new ArrayList<>();
        private final List<Summary.State> withheld = new ArrayList<>();

        /**
         * Adds a State.
         *
         * @param findings on the questions; those that do not count are ignored
         * @param leftOut the number of its confidential answers to them that are left out
         */
        void add(Summary.State state, List<Finding> findings, int leftOut) {
            boolean settled = false;
            boolean pending = false;
            for (Finding finding : findings) {
                boolean isOpen = finding.outcome() == Outcome.OPEN;
                settled |= finding.counts() && !isOpen;
                pending |= finding.counts() && isOpen;
            }
            if (settled) {
                answered.add(state);
            }
            if (pending) {
                (settled || leftOut > 0 ? openInPart : open).add(state);
            }
            if (!settled && !pending) {
                (leftOut > 0 ? withheld : notAsked).add(state);
            }
        }

        StatesByResponse build() {
            return new StatesByResponse(answered, openInPart, open, notAsked, withheld);
        }
    }

    StatesByResponse {
        answered = List.copyOf(answered);
        openInPart = List.copyOf(openInPart);
        open = List.copyOf(open);
        notAsked = List.copyOf(notAsked);
        withheld = List.copyOf(withheld);
    }

    /** Returns true if it is asked of a State as a duty. */
    boolean isAsked() {
        return extent() != Extent.NOT_ASKED;
    }

    /** Returns true if a State left something open. */
    boolean isLeftOpen() {
        return !open.isEmpty() || !openInPart.isEmpty();
    }

    /** Returns the state of the whole. */
    Extent extent() {
        if (!answered.isEmpty()) {
            return Extent.ANSWERED;
        }
        if (!withheld.isEmpty() || !openInPart.isEmpty()) {
            return Extent.WITHHELD;
        }
        return open.isEmpty() ? Extent.NOT_ASKED : Extent.UNANSWERED;
    }

    /** The sentence that may be said where no State falls short. */
    enum Extent {
        /** At least one State answered. */
        ANSWERED,
        /** Nobody answered. */
        UNANSWERED,
        /** All answers are confidential. */
        WITHHELD,
        /** It is a duty of none of these States. */
        NOT_ASKED
    }
}
