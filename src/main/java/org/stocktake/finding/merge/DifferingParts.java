package org.stocktake.finding.merge;

import java.util.Optional;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;

/**
 * The parts that differ in an answer that waits in a conflict. The other parts are as in the answer that stands: a page
 * that shows them too would say that the other office wrote them, and it may have written none.
 */
public final class DifferingParts {
    private DifferingParts() {}

    /** Returns the other answer with its kind, its office and day, and those of its parts that differ from the answer that stands. */
    public static Answer of(Optional<Answer> stands, Answer other) {
        Answer differing = Answer.of(other.kind())
                .with(AnswerTextField.BY, other.text(AnswerTextField.BY))
                .with(AnswerTextField.AT, other.text(AnswerTextField.AT));
        for (AnswerPart part : AnswerBase.of(stands).changedIn(Optional.of(other))) {
            differing = part.copied(other, differing);
        }
        return differing;
    }
}
