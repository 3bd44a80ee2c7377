package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.AssessmentProgress;
import org.stocktake.finding.QuestionStatus;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.event.InterviewEnd;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.QuestionLines;

/** All questions with their status. The last lines lead to what is left, and finish. */
public record ReviewPage() implements ListPage {
    @Override
    public List<Phrase> heading(Interview at) {
        return List.of(Phrase.of("interview.review"));
    }

    @Override
    public List<Paragraph> body(Interview at) {
        AssessmentProgress progress = at.progress();
        List<Paragraph> body = new ArrayList<>();
        at.config().selection().said(at.checklist()).map(Paragraph::plain).ifPresent(body::add);
        body.add(Paragraph.plain(Phrase.of(
                "interview.review.progress",
                String.valueOf(progress.answered()),
                String.valueOf(progress.asked()),
                String.valueOf(progress.toComplete().size()),
                String.valueOf(progress.open()),
                String.valueOf(progress.untouched()))));
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
        return options;
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        int questions = at.asked().size();
        if (index < questions) {
            return at.open(new QuestionPage(at.asked().get(index).id()));
        }
        return index == questions
                ? at.backTo(new CompletenessPage())
                : at.forget(this).ended(InterviewEnd.LEFT);
    }

    @Override
    public Interview skip(Interview at) {
        return Navigation.back(at);
    }
}
