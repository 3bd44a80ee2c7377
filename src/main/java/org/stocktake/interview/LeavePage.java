package org.stocktake.interview;

import java.time.Instant;
import java.util.List;
import org.stocktake.finding.Progress;

/** Whether to leave. Everything confirmed is saved already. */
record LeavePage() implements ListPage {
    @Override
    public List<Phrase> heading(Interview at) {
        return List.of(Phrase.of(at.isBegun() ? "interview.leave" : "interview.leave.before"));
    }

    @Override
    public List<Paragraph> body(Interview at) {
        Progress progress = at.progress();
        return List.of(Paragraph.plain(
                at.isBegun()
                        ? Phrase.of(
                                "interview.leave.saved",
                                String.valueOf(progress.answered()),
                                String.valueOf(progress.asked()))
                        : Phrase.of("interview.leave.nothing")));
    }

    @Override
    public List<Option> options(Interview at) {
        String leave = at.isBegun() ? "interview.leave.yes" : "interview.leave.unsaved";
        return List.of(Option.line(Phrase.of(leave)), Option.line(Phrase.of("interview.leave.no")));
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        return index == 0 ? at.ended(End.LEFT) : at.forget(this).back();
    }

    @Override
    public List<Hint> hints(Interview at) {
        return List.of(Hint.CHOOSE, Hint.BACK);
    }

    @Override
    public Interview skip(Interview at) {
        return at.back();
    }
}
