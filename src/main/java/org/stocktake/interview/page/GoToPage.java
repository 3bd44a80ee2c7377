package org.stocktake.interview.page;

import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.ProgressText;
import org.stocktake.interview.wording.QuestionLines;
import org.stocktake.model.typed.Digits;

/** All questions asked, as a list to go to one. */
record GoToPage() implements ListPage.OfQuestions {
    @Override
    public PageText text(Interview at) {
        return PageText.of(
                Phrase.of("interview.go-to"),
                ProgressText.selected(at).stream().map(Paragraph::plain).toList());
    }

    /** Opens the page anew, without the focus of the last time. */
    static Interview opened(Interview at) {
        GoToPage page = new GoToPage();
        return at.page().equals(page) ? at : at.forget(page).open(page);
    }

    /** Opens the page with the list narrowed as another one was. */
    static Interview narrowed(PageState draft, Interview at) {
        GoToPage page = new GoToPage();
        return at.draftOn(page, draft).open(page);
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

    /** Refuses the number of a question that is not asked, also where it begins the number of another. */
    @Override
    public Interview on(Event event, Interview at) {
        String words = Digits.latin(at.draftOf(this).writing().text().strip());
        boolean isNone = words.matches("[0-9]+[.][0-9]+")
                ? at.asked().stream().map(at.checklist()::numberOf).noneMatch(words::equals)
                : words.matches("[0-9]+") && shown(at).isEmpty();
        return isNone && event == EditKey.CONFIRM && at.draftOf(this).focus() == 0
                ? at.refusing("interview.error.not-asked", words)
                : OfQuestions.super.on(event, at);
    }

    @Override
    public List<Line> lines(Interview at) {
        return QuestionLines.of(
                at,
                (id, shown) -> new Line(
                        shown,
                        there -> QuestionPage.opened(id, there.forget(this).closed())));
    }
}
