package org.stocktake.finding.version;

import org.stocktake.model.KebabCase;
import org.stocktake.model.Worded;

/** The effect of a change of a checklist on assessments of the version before; the gravest comes last. */
public enum Compatibility implements Worded {
    /** Every answer stays, and means the same. */
    COMPATIBLE,
    /** Somebody has to confirm an answer, to give a new one, or to look at what it amounts to now. */
    NEEDS_REVIEW,
    /** Something that was said has no place any more. */
    BREAKING;

    @Override
    public String word() {
        return KebabCase.of(this);
    }

    /** Returns the graver of the two. */
    public Compatibility and(Compatibility other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
