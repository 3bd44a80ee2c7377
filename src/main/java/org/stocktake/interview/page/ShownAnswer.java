package org.stocktake.interview.page;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stocktake.finding.ForeignParts;
import org.stocktake.interview.Interview;
import org.stocktake.interview.wording.PrefillText;
import org.stocktake.interview.wording.QuestionLines;
import org.stocktake.model.Answer;
import org.stocktake.model.QuestionId;

/** The answer that the pages of a question show: the recorded one, or else the one that is proposed as a whole. */
final class ShownAnswer {
    private ShownAnswer() {}

    /** Returns the answer; empty when none is recorded or proposed. */
    static Optional<Answer> of(QuestionId id, Interview at) {
        return at.answerTo(id).or(() -> at.proposed(id));
    }

    /** Records a change of a part; of a proposal that nobody confirmed yet, all of it with the change. */
    static Interview changed(QuestionId id, UnaryOperator<Answer> change, Interview at) {
        Optional<Answer> proposed = at.proposed(id);
        return proposed.isEmpty()
                ? at.answer(id, change)
                : confirmed(id, ForeignParts.without(change.apply(proposed.get())), at);
    }

    /** Records a change of an item and says that the rest of a proposal was kept; a part that stays confirms nothing. */
    static Interview changedItem(QuestionId id, UnaryOperator<Answer> change, Interview at) {
        Optional<Answer> proposed = at.proposed(id);
        if (proposed.isEmpty()) {
            return changed(id, change, at);
        }
        return change.apply(proposed.get()).equals(proposed.get())
                ? at
                : sayingRestKept(id, at, changed(id, change, at));
    }

    /** Records a whole proposal. */
    static Interview confirmed(QuestionId id, Answer whole, Interview at) {
        return at.config().earlier().stored().isOlder(id) ? at.answer(id, none -> whole) : at.confirm(id, whole);
    }

    static Interview sayingRestKept(QuestionId id, Interview before, Interview after) {
        return after.telling(
                "interview.note.rest-kept", PrefillText.shortSource(id, before), QuestionLines.number(id, before));
    }
}
