package org.stocktake.finding.merge;

import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.QuestionId;

/**
 * An answer to an earlier version of the checklist that came back, and what became of it.
 *
 * @param question the question that it may answer now; of one that was retired the old one
 */
public record MergedProposal(QuestionId question, CarriedAnswer proposed, Fate fate) {
    /** The fate of such an answer. */
    public enum Fate {
        /** It waits to be confirmed. */
        PROPOSED,
        /** It waits to be confirmed in place of the one before, which is retired. */
        REPLACES,
        /** It waits to be confirmed, and so does the one before: they contradict each other. */
        BESIDE,
        /** The question is answered already: it is retired. */
        ANSWERED,
        /** It was retired in the worksheet: nothing asks it any more, or the office gave another answer. */
        RETIRED;

        /** Returns true if a person has to confirm it. */
        public boolean isWaiting() {
            return switch (this) {
                case PROPOSED, REPLACES, BESIDE -> true;
                case ANSWERED, RETIRED -> false;
            };
        }
    }
}
