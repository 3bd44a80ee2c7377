package org.stocktake.interview.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.merge.AnswerBase;
import org.stocktake.finding.merge.AnswerPart;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.IsoDates;

/** Two answers of different offices to one question, in words: who said what when, and the parts that differ. */
public final class TwoAnswersText {
    private TwoAnswersText() {}

    /** Returns both answers, ours first, each with those of its parts that differ from the other. */
    public static List<Paragraph> both(Optional<Answer> ours, Answer other) {
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
    public static Phrase who(Answer answer) {
        String office = answer.text(AnswerTextField.BY);
        Phrase by = office.isEmpty() ? Phrase.of("interview.conflict.nobody") : Phrase.asIs(office);
        String day = IsoDates.dayOf(answer.text(AnswerTextField.AT));
        return day.isEmpty() ? by : Phrase.of("interview.conflict.who", by, DayReader.said(day));
    }

    private static List<Paragraph> texts(Answer answer, List<AnswerPart> parts) {
        List<Paragraph> texts = new ArrayList<>();
        for (AnswerPart part : parts) {
            String said = part.written(answer);
            if (!said.isEmpty()) {
                texts.add(Paragraph.detail(
                        "interview.conflict.part", Phrase.of("interview.follow-up." + part.word()), said));
            }
        }
        return texts;
    }
}
