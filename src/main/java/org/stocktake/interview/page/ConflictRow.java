package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.merge.AnswerBase;
import org.stocktake.finding.merge.AnswerPart;
import org.stocktake.finding.merge.ConflictChoice;
import org.stocktake.finding.merge.TakenOutParts;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.DayText;
import org.stocktake.interview.wording.QuestionText;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.IsoDates;

/** The row in which a person settles what another office answered differently. */
record ConflictRow(QuestionPage page, Answer other, Interview at) {
    static final String NAME = "conflict";

    Row row() {
        List<ConflictChoice> choices = ConflictChoice.between(at.answerTo(page.id()), other);
        List<Phrase> labels = choices.stream()
                .map(choice -> Phrase.of("interview.conflict." + choice.word()))
                .toList();
        FormRow shown = new FormRow(
                Phrase.of("interview.row.conflict"), who(other), FormRow.Mark.EMPTY, both(at.answerTo(page.id())));
        RowField.Taking<Integer> settle = (i, there) -> settled(choices.get(i), there);
        return Row.of(shown, new ChoiceField(new Row.Place(page, NAME), labels, -1, -1, settle))
                .flowing(true);
    }

    /** Settles the conflict. Parts that do not belong to the answer that stands now stay till a person says no. */
    private Interview settled(ConflictChoice choice, Interview there) {
        Interview after = there.with(choice.settle(there.assessment(), page.id(), other));
        return switch (choice) {
            case KEEP, BOTH -> ObsoleteParts.asked(page.id(), after);
            case TAKE -> taken(there.answerTo(page.id()), after);
            case LATER -> there;
        };
    }

    /** Asks about the parts that have no place in the other answer, its own and ours; without them it is as it waited. */
    private Interview taken(Optional<Answer> ours, Interview after) {
        Answer taken = after.answerTo(page.id()).orElse(other);
        Answer whole =
                ours.map(before -> ConflictChoice.withForeign(before, taken)).orElse(taken);
        Interview standing = after.with(after.assessment().with(page.id(), whole));
        return ObsoleteParts.asked(page.id(), taken, standing);
    }

    /** Returns what a choice removes, and both answers, ours first, each with those of its parts that differ from the other. */
    private List<Paragraph> both(Optional<Answer> ours) {
        List<AnswerPart> parts = AnswerBase.of(ours).changedIn(Optional.of(other));
        List<Paragraph> both = new ArrayList<>();
        if (ours.isPresent()) {
            both.addAll(gone(ours.get()));
            both.add(Paragraph.plain("interview.conflict.ours", who(ours.get()), QuestionText.kind(ours.get())));
            both.addAll(QuestionText.parts(ours.get(), parts, at.question(page.id()), at.checklist()));
        } else {
            both.add(Paragraph.plain("interview.conflict.none"));
        }
        both.add(Paragraph.plain("interview.conflict.other", who(other), QuestionText.kind(other)));
        both.addAll(QuestionText.parts(other, parts, at.question(page.id()), at.checklist()));
        if (ours.isPresent()) {
            both.add(Paragraph.plain("interview.conflict.differ", names(parts)));
        }
        return both;
    }

    /**
     * Names the parts of ours that are gone if the other answer is taken. What has no place in it is none of them: a person
     * is asked about that.
     */
    private List<Paragraph> gone(Answer ours) {
        Answer whole = ConflictChoice.withForeign(ours, ConflictChoice.taken(ours, other));
        List<AnswerPart> gone = TakenOutParts.parts(TakenOutParts.replaced(ours, whole));
        return gone.isEmpty() ? List.of() : List.of(Paragraph.plain("interview.conflict.gone", names(gone)));
    }

    private static Phrase names(List<AnswerPart> parts) {
        return Phrase.enumerated(parts.stream()
                .filter(part -> !part.isSignature())
                .map(part -> Phrase.of("interview.follow-up." + part.word()))
                .toList());
    }

    /** Returns the office that answered, and the day; the words for somebody unknown where none is named. */
    private static Phrase who(Answer answer) {
        String office = answer.text(AnswerTextField.BY);
        Phrase by = office.isEmpty()
                ? Phrase.of("interview.conflict.nobody")
                : Phrase.joined(Phrase.asIs(AnswerTextField.offices(office)));
        String day = IsoDates.dayOf(answer.text(AnswerTextField.AT));
        return day.isEmpty() ? by : Phrase.of("interview.conflict.who", by, DayText.said(day));
    }
}
