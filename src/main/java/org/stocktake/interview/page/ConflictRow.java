package org.stocktake.interview.page;

import java.util.List;
import java.util.stream.Stream;
import org.stocktake.finding.merge.ConflictChoice;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.TwoAnswersText;
import org.stocktake.model.Answer;

/** The row in which a person settles what another office answered differently. */
record ConflictRow(QuestionPage page, Answer other, Interview at) {
    private static final String NAME = "conflict";

    Row row() {
        List<ConflictChoice> choices = List.of(ConflictChoice.values());
        List<Phrase> labels = Stream.of(ConflictChoice.values())
                .map(choice -> Phrase.of("interview.conflict." + choice.word()))
                .toList();
        FormRow shown = new FormRow(
                Phrase.of("interview.row.conflict"),
                TwoAnswersText.who(other),
                FormRow.Mark.EMPTY,
                TwoAnswersText.both(at.answerTo(page.id()), other));
        RowField.Taking<Integer> settle =
                (i, there, now) -> there.with(choices.get(i).settle(there.assessment(), page.id(), other));
        return Row.of(shown, new ChoiceField(new Row.Place(page, NAME), labels, -1, -1, settle))
                .flowing(true);
    }
}
