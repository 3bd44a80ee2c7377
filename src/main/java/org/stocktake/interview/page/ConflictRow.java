package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.ForeignParts;
import org.stocktake.finding.merge.AnswerBase;
import org.stocktake.finding.merge.AnswerPart;
import org.stocktake.finding.merge.ConflictChoice;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.DayText;
import org.stocktake.interview.wording.QuestionText;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.IsoDates;

/** The row in which a person settles what another office answered differently. */
record ConflictRow(QuestionPage page, Answer other, Interview at) {
    private static final String NAME = "conflict";

    Row row() {
        List<ConflictChoice> choices = ConflictChoice.between(at.answerTo(page.id()), other);
        List<Phrase> labels = choices.stream()
                .map(choice -> Phrase.of("interview.conflict." + choice.word()))
                .toList();
        FormRow shown = new FormRow(
                Phrase.of("interview.row.conflict"), who(other), FormRow.Mark.EMPTY, both(at.answerTo(page.id())));
        RowField.Taking<Integer> settle = (i, there, now) -> there.with(settled(choices.get(i), there.assessment()));
        return Row.of(shown, new ChoiceField(new Row.Place(page, NAME), labels, -1, -1, settle))
                .flowing(true);
    }

    /** Returns the assessment after the choice, without what an answer of another kind left behind in the one that stands. */
    private Assessment settled(ConflictChoice choice, Assessment before) {
        Assessment after = choice.settle(before, page.id(), other);
        Optional<Answer> was = before.answerTo(page.id());
        Optional<Answer> stands = after.answerTo(page.id());
        return was.isEmpty() || stands.isEmpty()
                ? after
                : after.with(page.id(), ForeignParts.withoutLeft(stands.get(), was.get()));
    }

    /** Returns both answers, ours first, each with those of its parts that differ from the other. */
    private List<Paragraph> both(Optional<Answer> ours) {
        List<AnswerPart> parts = AnswerBase.of(ours).changedIn(Optional.of(other));
        List<Paragraph> both = new ArrayList<>();
        if (ours.isPresent()) {
            both.add(Paragraph.plain("interview.conflict.ours", who(ours.get()), QuestionText.kind(ours.get())));
            both.addAll(texts(ours.get(), parts));
        } else {
            both.add(Paragraph.plain("interview.conflict.none"));
        }
        both.add(Paragraph.plain("interview.conflict.other", who(other), QuestionText.kind(other)));
        both.addAll(texts(other, parts));
        return both;
    }

    /** Returns the office that answered, and the day; the words for somebody unknown where none is named. */
    private static Phrase who(Answer answer) {
        String office = answer.text(AnswerTextField.BY);
        Phrase by = office.isEmpty() ? Phrase.of("interview.conflict.nobody") : Phrase.asIs(office);
        String day = IsoDates.dayOf(answer.text(AnswerTextField.AT));
        return day.isEmpty() ? by : Phrase.of("interview.conflict.who", by, DayText.said(day));
    }

    private List<Paragraph> texts(Answer answer, List<AnswerPart> parts) {
        List<Paragraph> texts = new ArrayList<>();
        for (AnswerPart part : parts) {
            String written = part.written(answer, at.checklist().vocabulary());
            Optional<Phrase> said = written.isEmpty()
                    ? part.statement(answer).map(key -> Phrase.of(key))
                    : Optional.of(Phrase.asIs(written));
            if (said.isPresent()) {
                Phrase name = Phrase.of("interview.follow-up." + part.word());
                texts.add(Paragraph.detail("interview.conflict.part", name, said.get()));
            }
        }
        return texts;
    }
}
