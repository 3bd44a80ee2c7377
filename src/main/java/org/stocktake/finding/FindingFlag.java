package org.stocktake.finding;

import java.util.List;
import org.stocktake.model.KebabCase;

/** A flag of a finding. It never changes the outcome. */
public enum FindingFlag {
    /** Yes or partly, without evidence. */
    UNSUBSTANTIATED,
    /** The review-by day of the answer, or of one of its citations, has passed. */
    EXPIRED,
    /** Yes or partly, and everything cited is repealed. */
    REPEALED,
    /** Yes or partly, and whatever is cited and not repealed is not yet in force. */
    NOT_IN_FORCE,
    /** The State is bound from a day to come: shown apart, not counted, gated or listed as a gap until then. */
    BINDS_LATER,
    /** A reservation of the State excludes it: shown, never counted, gated or listed as a gap. */
    RESERVED,
    /** The State is not bound: shown, never counted, gated or listed as a gap. */
    VOLUNTARY,
    /** Asked because a deciding fact of the profile is not known. */
    DEPENDS;

    /** The flags that keep a finding apart from what counts, in the order in which a report shows them. */
    public static final List<FindingFlag> APART = List.of(BINDS_LATER, RESERVED, VOLUNTARY);

    /** Returns true if the words of the outcome say so already: it does not bind the State. */
    public boolean isInOutcome() {
        return APART.contains(this);
    }

    /** Returns the word used in outputs. */
    public String word() {
        return KebabCase.of(this);
    }
}
