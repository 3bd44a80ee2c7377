package org.stocktake.files.worksheet;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.stocktake.finding.merge.AnswerPart;
import org.stocktake.model.Answer;

/**
 * The answer to one question as it came back.
 *
 * @param taken false if nothing of the question can be taken
 * @param answer empty if none was given
 * @param offered the parts that the file offered
 */
record ReturnedAnswer(boolean taken, Optional<Answer> answer, Set<AnswerPart> offered) {
    static final ReturnedAnswer NOT_TAKEN =
            new ReturnedAnswer(false, Optional.empty(), EnumSet.noneOf(AnswerPart.class));

    ReturnedAnswer {
        offered = Set.copyOf(offered);
    }
}
