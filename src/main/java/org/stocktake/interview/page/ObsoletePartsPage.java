package org.stocktake.interview.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stocktake.interview.Interview;
import org.stocktake.interview.UndoHistory;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.QuestionText;
import org.stocktake.model.Answer;
import org.stocktake.model.QuestionId;

/** Asks what becomes of the parts that belonged to the answer before. */
record ObsoletePartsPage(QuestionId id) implements ListPage {
    @Override
    public Optional<QuestionId> question() {
        return Optional.of(id);
    }

    @Override
    public List<Phrase> heading(Interview at) {
        return QuestionBody.heading(at.checklist().question(id).orElseThrow(), at);
    }

    @Override
    public boolean isAsked(Interview at) {
        return at.work().isAsked(id)
                && at.answerTo(id)
                        .map(ObsoleteParts::in)
                        .filter(names -> !names.isEmpty())
                        .isPresent();
    }

    @Override
    public List<Paragraph> body(Interview at) {
        Answer answer = at.answerTo(id).orElseThrow();
        return List.of(
                Paragraph.detail(
                        Phrase.asIs(at.checklist().question(id).orElseThrow().text())),
                Paragraph.detail(Phrase.of("interview.your-answer", QuestionText.kind(answer))),
                Paragraph.question(Phrase.of(
                        "interview.leftovers",
                        Phrase.enumerated(ObsoleteParts.in(answer)),
                        QuestionText.kind(answer))));
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
            case 0 -> onward(ObsoleteParts.setAside(id, settled, now), now);
            case 1 -> onward(settled, now);
            default -> UndoHistory.undo(settled);
        };
    }

    /** Keeps the parts as they are. */
    @Override
    public Interview skip(Interview at) {
        return onward(at.forget(this), Instant.EPOCH);
    }

    /** Goes on with the question, after its answer. */
    private Interview onward(Interview at, Instant now) {
        Interview back = at.backTo(new QuestionPage(id));
        return new Row.Place(new QuestionPage(id), QuestionPage.ANSWER)
                .onward(ContradictionPrompts.saying(id, back), now);
    }
}
