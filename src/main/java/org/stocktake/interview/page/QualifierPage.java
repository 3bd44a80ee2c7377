package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.QuestionId;

/** Softening words of the text that an answer "partly" relies on, if any. */
record QualifierPage(QuestionId id) implements ListPage, QuestionScopedPage {
    @Override
    public List<Phrase> heading(Interview at) {
        return QuestionScopedPage.super.heading(at);
    }

    @Override
    public List<Paragraph> body(Interview at) {
        List<Paragraph> body = new ArrayList<>(reminder(at));
        body.add(Paragraph.question(Phrase.of("interview.ask.qualifier")));
        body.add(Paragraph.detail(Phrase.of("interview.ask.qualifier.detail")));
        return body;
    }

    @Override
    public boolean isAsked(Interview at) {
        return QuestionScopedPage.super.isAsked(at) && at.answerTo(id).isPresent();
    }

    private String given(Interview at) {
        return at.answerTo(id)
                .map(answer -> answer.text(AnswerTextField.QUALIFIER))
                .orElse("");
    }

    private List<String> qualifiers(Interview at) {
        return at.checklist().qualifiersOf(asks(at));
    }

    @Override
    public PageState first(Interview at) {
        return PageState.focused(qualifiers(at).indexOf(given(at)) + 1);
    }

    @Override
    public List<ListOption> options(Interview at) {
        String given = given(at);
        List<ListOption> options = new ArrayList<>();
        options.add(ListOption.choice(Phrase.of("interview.qualifier.none"), given.isEmpty()));
        qualifiers(at)
                .forEach(qualifier -> options.add(ListOption.choice(
                        Phrase.of(
                                "interview.qualifier.words",
                                at.checklist().vocabulary().qualifier(qualifier)),
                        qualifier.equals(given))));
        return options;
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        String chosen = index == 0 ? "" : qualifiers(at).get(index - 1);
        Interview recorded = chosen.equals(given(at))
                ? at
                : at.answer(id, answer -> answer.with(AnswerTextField.QUALIFIER, chosen), now);
        return Navigation.next(recorded.forget(this));
    }
}
