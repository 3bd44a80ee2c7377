package org.stocktake.interview.page;

import java.time.Instant;
import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.UndoText;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerText;
import org.stocktake.model.QuestionId;

/** After another answer was given: what becomes of the parts that belonged to the one before. */
record ObsoletePartsPage(QuestionId id) implements ListPage, QuestionScopedPage {
    /** The pages that follow a change of the answer's kind. That an answer no longer waits for somebody goes without asking. */
    static Interview after(QuestionId id, Interview at, Instant now) {
        Interview whole = ObsoleteParts.restored(id, at);
        Answer answer = whole.answerTo(id).orElseThrow();
        if (ObsoleteParts.isNoLongerWaiting(answer)) {
            return aside(id, whole, now)
                    .next()
                    .saying(Paragraph.note(
                            Phrase.of("interview.note.waits-no-longer", answer.text(AnswerText.WAITING_FOR))));
        }
        return new ObsoletePartsPage(id).isAsked(whole) ? whole.open(new ObsoletePartsPage(id)) : whole.next();
    }

    /** With what does not belong to the answer kept for the case that it belongs to it again. */
    private static Interview aside(QuestionId id, Interview at, Instant now) {
        Answer before = ObsoleteParts.together(at.answerTo(id).orElseThrow(), id, at);
        return at.with(at.work().with(at.work().aside().with(id, before))).answer(id, ObsoleteParts::without, now);
    }

    @Override
    public List<Phrase> heading(Interview at) {
        return QuestionScopedPage.super.heading(at);
    }

    @Override
    public boolean isAsked(Interview at) {
        return QuestionScopedPage.super.isAsked(at)
                && at.answerTo(id)
                        .map(ObsoleteParts::in)
                        .filter(names -> !names.isEmpty())
                        .isPresent();
    }

    @Override
    public List<Paragraph> body(Interview at) {
        Answer answer = at.answerTo(id).orElseThrow();
        return List.of(
                Paragraph.detail(Phrase.asIs(asks(at).text())),
                Paragraph.detail(Phrase.of("interview.your-answer", QuestionScopedPage.kind(answer))),
                Paragraph.question(Phrase.of(
                        "interview.leftovers",
                        Phrase.enumerated(ObsoleteParts.in(answer)),
                        QuestionScopedPage.kind(answer))));
    }

    @Override
    public List<ListOption> options(Interview at) {
        return List.of(
                ListOption.line(Phrase.of("interview.leftovers.aside")),
                ListOption.line(Phrase.of("interview.leftovers.keep")),
                ListOption.line(Phrase.of("interview.leftovers.undo")));
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        Interview settled = at.forget(this);
        return switch (index) {
            case 0 -> onward(aside(id, settled, now));
            case 1 -> onward(settled);
            default -> UndoText.back(settled);
        };
    }

    /** What there is stays as it is. */
    @Override
    public Interview skip(Interview at) {
        return onward(at.forget(this));
    }

    /** What was said of the answer before its parts were asked about is said again, now that it stands. */
    private Interview onward(Interview at) {
        return ContradictionPrompts.saying(id, at.closed().next());
    }
}
