package org.stocktake.interview.page;

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
import org.stocktake.model.Carryover;
import org.stocktake.model.Fact;
import org.stocktake.model.QuestionId;

/** All questions with their status. The last lines lead to what is left, and finish. */
public record ReviewPage() implements ListPage.OfQuestions {
    @Override
    public PageText text(Interview at) {
        List<Paragraph> body = new ArrayList<>();
        ProgressText.selected(at).map(Paragraph::plain).ifPresent(body::add);
        body.add(Paragraph.plain(ProgressText.counts(at)));
        ProgressText.halfTyped(at).map(Paragraph::note).ifPresent(body::add);
        Carryover carried = at.assessment().carryover();
        int retired = carried.retired().size() + carried.retiredFacts().size();
        if (retired > 0) {
            body.add(Paragraph.plain("interview.review.retired", retired));
        }
        return PageText.of(Phrase.of("interview.review"), body);
    }

    @Override
    public boolean isOverview() {
        return true;
    }

    /** Focuses the first question that lacks something, from the one visited last on; the end when nothing is left. */
    @Override
    public PageState first(Interview at) {
        return lacking(Navigation.cameFrom(at).map(at.work()::numberOf).orElse(1) - 1, at);
    }

    /** Returns the list at the first question that lacks something, from that place on and round. */
    static PageState lacking(int from, Interview at) {
        int questions = at.asked().size();
        for (int i = 0; i < questions; i++) {
            int index = (from + i) % questions;
            QuestionId id = at.asked().get(index).id();
            if (QuestionStatus.of(at.assessment(), id, at.checklist()) != QuestionStatus.DONE
                    || Resumption.isContested(id, at)) {
                return PageState.focused(index);
            }
        }
        return PageState.focused(questions + (CompletenessPage.isNothingLeft(at) ? 1 : 0));
    }

    @Override
    public List<Line> lines(Interview at) {
        List<Line> lines = new ArrayList<>(QuestionLines.of(
                at, (id, shown) -> new Line(shown, there -> QuestionPage.opened(id, left(there)))));
        Phrase onward = Phrase.of("interview.review.onward");
        lines.add(new Line(
                ListOption.line("interview.review.completeness").in(onward),
                there -> left(there).backTo(new CompletenessPage())));
        lines.add(new Line(
                ListOption.line("interview.review.finish").in(onward),
                there -> there.forget(this).ended(InterviewEnd.LEFT)));
        for (Fact fact : FactsPage.asked(at)) {
            ListOption shown = ListOption.line("interview.review.fact", fact.text(), FactsPage.said(fact, at))
                    .in(Phrase.of("interview.profile.title"));
            lines.add(new Line(shown, there -> FactsPage.opened(fact.id(), there)));
        }
        return lines;
    }

    /** Forgets the cursor, so that the list stands at the next question that lacks something when one comes back. */
    private Interview left(Interview at) {
        return at.draft().filtering() ? at : at.forget(this);
    }
}
