package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.stocktake.interview.Interview;
import org.stocktake.interview.event.Effect;
import org.stocktake.interview.event.InterviewEnd;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.ProgressText;

/** Asks whether to leave. If not all is saved, says so and offers ways to save. */
record LeavePage() implements ListPage {
    @Override
    public boolean isOverlay() {
        return true;
    }

    @Override
    public PageText text(Interview at) {
        if (!at.isBegun()) {
            return PageText.of(Phrase.of("interview.leave.before"), Paragraph.plain("interview.leave.nothing"));
        }
        boolean isSaved = at.areAnswersSaved();
        List<Paragraph> body = new ArrayList<>();
        body.add(Paragraph.plain(
                isSaved ? "interview.leave.saved" : "interview.leave.not-saved", ProgressText.counts(at)));
        body.addAll(at.unsaved());
        if (!at.halfTyped().isEmpty() && !at.isNotKept()) {
            body.add(Paragraph.plain("interview.leave.half-typed"));
        }
        return PageText.of(Phrase.of(at.unsaved().isEmpty() ? "interview.leave" : "interview.leave.not-all"), body);
    }

    @Override
    public List<Line> lines(Interview at) {
        Line no = way("no", there -> Navigation.back(there.forget(this)));
        if (!at.isBegun()) {
            return List.of(leaving("unsaved"), no);
        }
        return at.unsaved().isEmpty()
                ? List.of(leaving("yes"), no)
                : List.of(
                        way("again", there -> there.forget(this).wanting(Effect.SAVE)),
                        way("elsewhere", there -> there.open(SingleRowPage.SAVE_AS)),
                        no,
                        leaving("all-the-same"));
    }

    private static Line way(String word, UnaryOperator<Interview> step) {
        return new Line(ListOption.line("interview.leave." + word), step);
    }

    private static Line leaving(String word) {
        return way(word, at -> at.ended(InterviewEnd.LEFT));
    }

    @Override
    public List<KeyHint> hints(Interview at) {
        return List.of(KeyHint.CHOOSE, KeyHint.BACK);
    }
}
