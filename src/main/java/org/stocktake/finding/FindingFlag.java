package org.stocktake.finding;

import org.stocktake.model.KebabCase;

/** What stands beside an outcome and never changes it. */
public enum FindingFlag {
    /** Yes or partly, without evidence. */
    UNSUBSTANTIATED,
    /** The review-by day of the answer, or of one of its citations, has passed. */
    EXPIRED,
    /** The State is not bound: shown, never counted, gated or listed as a gap. */
    VOLUNTARY,
    /** Asked because a fact of the profile that decides is not known. */
    DEPENDS;

    /** The word used in outputs. */
    public String word() {
        return KebabCase.of(this);
    }
}
