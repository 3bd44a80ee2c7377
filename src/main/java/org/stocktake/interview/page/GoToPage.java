package org.stocktake.interview.page;

import java.time.Instant;
import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.QuestionLines;
import org.stocktake.model.QuestionId;

/** All questions asked, as a list to go to one. */
record GoToPage() implements ListPage {
    @Override
    public List<Phrase> heading(Interview at) {
        return List.of(Phrase.of("interview.go-to"));
    }

    @Override
    public List<Paragraph> body(Interview at) {
        return at.config().selection().said(at.checklist()).stream()
                .map(Paragraph::plain)
                .toList();
    }

    @Override
    public boolean isLong() {
        return true;
    }

    /** Opens the page anew, without the focus of the last time. */
    static Interview opened(Interview at) {
        GoToPage page = new GoToPage();
        return at.page().equals(page) ? at : at.forget(page).open(page);
    }

    /** Focuses the question visited last; where there is none, the one with which the interview goes on. */
    @Override
    public PageState first(Interview at) {
        return PageState.focused(Navigation.cameFrom(at)
                        .or(() -> Resumption.afterProfile(at).question())
                        .map(at.work()::numberOf)
                        .orElse(1)
                - 1);
    }

    @Override
    public boolean mentions(int index, String words, Interview at) {
        return QuestionLines.mentions(index, words, at);
    }

    @Override
    public List<ListOption> options(Interview at) {
        return QuestionLines.of(at);
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        QuestionId id = at.asked().get(index).id();
        return at.forget(this).closed().open(new QuestionPage(id));
    }

    @Override
    public Interview skip(Interview at) {
        return Navigation.back(at);
    }
}
