package org.stocktake.finding;

import org.stocktake.condition.Applicability;
import org.stocktake.model.Question;

/**
 * A question that is not asked, and the reason.
 *
 * @param applicability the result for the profile; a question may be left out by depth although it would bind
 */
public record SkippedQuestion(Question question, Why why, Applicability applicability) {
    /** The reason why a question is not asked. */
    public enum Why {
        /** A fact of the profile excludes it. */
        PROFILE,
        /** It does not address the State. */
        NOT_BOUND,
        /** The assessment is made at the core depth, and the question is not part of the core. */
        DEPTH
    }
}
