package org.stocktake.interview.page;

import java.time.Instant;
import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.event.InterviewEnd;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;

/** An assessment of that State and year exists: go on with it, or choose another State or year. */
public record ExistingAssessmentPage(String file) implements ListPage {
    @Override
    public List<Phrase> heading(Interview at) {
        return List.of(Phrase.asIs(at.checklist().heading().title()));
    }

    @Override
    public List<Paragraph> body(Interview at) {
        return List.of(
                Paragraph.question(Phrase.of("interview.begun", file)),
                Paragraph.detail(Phrase.of("interview.begun.detail")));
    }

    @Override
    public List<ListOption> options(Interview at) {
        return List.of(
                ListOption.line(Phrase.of("interview.begun.open", file)),
                ListOption.line(Phrase.of("interview.begun.year")),
                ListOption.line(Phrase.of("interview.begun.state")));
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        Interview settled = at.forget(this);
        return switch (index) {
            case 0 -> settled.ended(InterviewEnd.ELSEWHERE);
            case 1 -> SetUpPage.again("period", settled);
            default -> SetUpPage.again("state", settled);
        };
    }

    @Override
    public boolean canSkip() {
        return false;
    }

    @Override
    public Interview skip(Interview at) {
        return at.refusing("interview.error.begun");
    }
}
