package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.condition.Applicability;
import org.stocktake.interview.Interview;
import org.stocktake.interview.ItemKind;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.QuestionHelp;
import org.stocktake.interview.wording.QuestionText;
import org.stocktake.model.Answer;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** A page that belongs to a question: the question itself, or one of its follow-ups. */
interface QuestionScopedPage extends WizardPage {
    QuestionId id();

    @Override
    default Optional<QuestionId> question() {
        return Optional.of(id());
    }

    @Override
    default boolean isAsked(Interview at) {
        return at.work().isAsked(id());
    }

    default Question asks(Interview at) {
        return at.checklist().question(id()).orElseThrow();
    }

    default Applicability applicability(Interview at) {
        return Applicability.of(
                at.checklist(), asks(at), at.assessment(), at.config().today());
    }

    default List<Phrase> heading(Interview at) {
        return List.of(
                Phrase.asIs(at.checklist().sectionOf(asks(at)).title()),
                Phrase.of(
                        at.config().selection().isAll() ? "interview.position.question" : "interview.position.selected",
                        String.valueOf(at.work().numberOf(id())),
                        String.valueOf(at.asked().size()),
                        at.checklist().numberOf(asks(at))));
    }

    @Override
    default List<Paragraph> help(Interview at) {
        return QuestionHelp.of(asks(at), applicability(at), at.checklist());
    }

    /** Returns question and answer in short, to be shown above a follow-up. */
    default List<Paragraph> reminder(Interview at) {
        List<Paragraph> reminder = new ArrayList<>();
        reminder.add(Paragraph.detail(Phrase.asIs(asks(at).text())));
        at.answerTo(id())
                .ifPresent(answer ->
                        reminder.add(Paragraph.detail(Phrase.of("interview.your-answer", QuestionText.kind(answer)))));
        return reminder;
    }

    /** A page about the evidence, the actions or the figures of an answer. */
    interface ItemScoped extends QuestionScopedPage {
        ItemKind items();

        /** Returns the answer; {@link #isAsked} ensures that there is one. */
        default Answer answer(Interview at) {
            return at.answerTo(id()).orElseThrow();
        }

        default boolean hasAnswer(Interview at) {
            return at.work().isAsked(id()) && at.answerTo(id()).isPresent();
        }

        default Phrase ask(String last) {
            return Phrase.of("interview.ask." + items().word() + last);
        }
    }
}
