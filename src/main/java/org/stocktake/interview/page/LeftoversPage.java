package org.stocktake.interview.page;

import java.time.Instant;
import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Undo;
import org.stocktake.interview.view.Option;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerText;
import org.stocktake.model.QuestionId;

/** After another answer was given: what becomes of the parts that belonged to the one before. */
record LeftoversPage(QuestionId id) implements ListPage, OfQuestion {
    /** The pages that follow a change of the answer's kind. That an answer no longer waits for somebody goes without asking. */
    static Interview after(QuestionId id, Interview at, Instant now) {
        Interview whole = Leftovers.restored(id, at);
        Answer answer = whole.answerTo(id).orElseThrow();
        if (Leftovers.isNoLongerWaiting(answer)) {
            return aside(id, whole, now)
                    .next()
                    .saying(Paragraph.note(
                            Phrase.of("interview.note.waits-no-longer", answer.text(AnswerText.WAITING_FOR))));
        }
        return new LeftoversPage(id).isAsked(whole) ? whole.open(new LeftoversPage(id)) : whole.next();
    }

    /** With what does not belong to the answer kept for the case that it belongs to it again. */
    private static Interview aside(QuestionId id, Interview at, Instant now) {
        Answer before = Leftovers.together(at.answerTo(id).orElseThrow(), id, at);
        return at.with(at.work().with(at.work().aside().with(id, before))).answer(id, Leftovers::without, now);
    }

    @Override
    public List<Phrase> heading(Interview at) {
        return OfQuestion.super.heading(at);
    }

    @Override
    public boolean isAsked(Interview at) {
        return OfQuestion.super.isAsked(at)
                && at.answerTo(id)
                        .map(Leftovers::in)
                        .filter(names -> !names.isEmpty())
                        .isPresent();
    }

    @Override
    public List<Paragraph> body(Interview at) {
        Answer answer = at.answerTo(id).orElseThrow();
        return List.of(
                Paragraph.detail(Phrase.asIs(asks(at).text())),
                Paragraph.detail(Phrase.of("interview.your-answer", OfQuestion.kind(answer))),
                Paragraph.question(Phrase.of(
                        "interview.leftovers", Phrase.enumerated(Leftovers.in(answer)), OfQuestion.kind(answer))));
    }

    @Override
    public List<Option> options(Interview at) {
        return List.of(
                Option.line(Phrase.of("interview.leftovers.aside")),
                Option.line(Phrase.of("interview.leftovers.keep")),
                Option.line(Phrase.of("interview.leftovers.undo")));
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        Interview settled = at.forget(this);
        return switch (index) {
            case 0 -> onward(aside(id, settled, now));
            case 1 -> onward(settled);
            default -> Undo.back(settled);
        };
    }

    /** What there is stays as it is. */
    @Override
    public Interview skip(Interview at) {
        return onward(at.forget(this));
    }

    /** What was said of the answer before its parts were asked about is said again, now that it stands. */
    private Interview onward(Interview at) {
        return Contradictions.saying(id, at.closed().next());
    }
}
