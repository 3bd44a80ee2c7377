package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.QuestionStatus;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.event.InterviewEnd;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.ProgressText;
import org.stocktake.interview.wording.QuestionLines;
import org.stocktake.model.Fact;

/** All questions with their status. The last lines lead to what is left, and finish. */
public record ReviewPage() implements ListPage {
    @Override
    public List<Phrase> heading(Interview at) {
        return List.of(Phrase.of("interview.review"));
    }

    @Override
    public List<Paragraph> body(Interview at) {
        List<Paragraph> body = new ArrayList<>();
        at.config().selection().said(at.checklist()).map(Paragraph::plain).ifPresent(body::add);
        body.add(Paragraph.plain(ProgressText.counts(at)));
        return body;
    }

    @Override
    public boolean isOverview() {
        return true;
    }

    @Override
    public boolean isLong() {
        return true;
    }

    /** Focuses the first question that lacks something, from the one visited last on; the end when nothing is left. */
    @Override
    public PageState first(Interview at) {
        int questions = at.asked().size();
        int from = Navigation.cameFrom(at).map(at.work()::numberOf).orElse(1) - 1;
        for (int i = 0; i < questions; i++) {
            int index = (from + i) % questions;
            if (QuestionStatus.of(at.assessment(), at.asked().get(index).id(), at.checklist()) != QuestionStatus.DONE) {
                return PageState.focused(index);
            }
        }
        return PageState.focused(questions + (at.completeness().isComplete() ? 1 : 0));
    }

    @Override
    public boolean mentions(int index, String words, Interview at) {
        return QuestionLines.mentions(index, words, at);
    }

    @Override
    public List<ListOption> options(Interview at) {
        List<ListOption> options = new ArrayList<>(QuestionLines.of(at));
        Phrase onward = Phrase.of("interview.review.onward");
        options.add(ListOption.line(Phrase.of("interview.review.completeness")).in(onward));
        options.add(ListOption.line(Phrase.of("interview.review.finish")).in(onward));
        FactsPage.asked(at).forEach(fact -> options.add(fact(fact, at)));
        return options;
    }

    private static ListOption fact(Fact fact, Interview at) {
        return ListOption.line(Phrase.of("interview.review.fact", fact.text(), FactsPage.said(fact, at)))
                .in(Phrase.of("interview.profile.title"));
    }

    /** Opens the line. The list stands at the next question that lacks something when one comes back to it. */
    @Override
    public Interview choose(int index, Interview at, Instant now) {
        int questions = at.asked().size();
        List<Fact> facts = FactsPage.asked(at);
        Interview left = at.draft().filtering() ? at : at.forget(this);
        if (index < questions) {
            return QuestionPage.opened(at.asked().get(index).id(), left);
        }
        if (index > questions + 1) {
            return FactsPage.opened(facts.get(index - questions - 2).id(), at);
        }
        return index == questions
                ? left.backTo(new CompletenessPage())
                : at.forget(this).ended(InterviewEnd.LEFT);
    }

    @Override
    public Interview skip(Interview at) {
        return Navigation.back(at);
    }
}
