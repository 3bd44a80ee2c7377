package org.stocktake.interview.wording;

import java.util.Comparator;
import java.util.stream.Stream;
import org.stocktake.interview.Interview;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;

/** Answers whose texts can be offered again. */
final class TypedBefore {
    /** Most texts that are offered at once: what is typed must stay in sight. */
    static final int OFFERS_MAX = 5;

    /** Orders by time: instants are written alike, in UTC, and compare as texts. */
    private static final Comparator<Answer> LATEST_FIRST = Comparator.comparing(
                    (Answer answer) -> answer.text(AnswerTextField.AT))
            .reversed();

    private TypedBefore() {}

    /** Returns the answers of the assessment, the latest first, and then those of the older one. */
    static Stream<Answer> latestFirst(Interview at) {
        return Stream.of(at.assessment(), at.config().earlier().assessment())
                .flatMap(assessment -> assessment.answers().values().stream().sorted(LATEST_FIRST));
    }
}
