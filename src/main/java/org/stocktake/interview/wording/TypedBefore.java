package org.stocktake.interview.wording;

import java.util.stream.Stream;
import org.stocktake.finding.AnswerTimes;
import org.stocktake.interview.Interview;
import org.stocktake.model.Answer;

/** Answers whose texts can be offered again. */
final class TypedBefore {
    /** Most texts that are offered at once: what is typed must stay in sight. */
    static final int OFFERS_MAX = 5;

    private TypedBefore() {}

    /** Returns the answers of the assessment, the latest first, and then those of the older one. */
    static Stream<Answer> latestFirst(Interview at) {
        return Stream.of(at.assessment(), at.config().earlier().assessment()).flatMap(AnswerTimes::latestFirst);
    }
}
