package org.stocktake.interview.page;

import java.time.Instant;
import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.event.Effect;
import org.stocktake.interview.event.InterviewEnd;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.ProgressText;
import org.stocktake.model.KebabCase;

/** Asks whether to leave. If not all is saved, says so and offers ways to save. */
record LeavePage() implements ListPage {
    private enum Way {
        AGAIN,
        ELSEWHERE,
        NO,
        ALL_THE_SAME,
        YES,
        /** Nothing to save yet. */
        UNSAVED;

        private ListOption option() {
            return ListOption.line(Phrase.of("interview.leave." + KebabCase.of(this)));
        }
    }

    private static List<Way> ways(Interview at) {
        if (!at.isBegun()) {
            return List.of(Way.UNSAVED, Way.NO);
        }
        return at.unsaved().isEmpty()
                ? List.of(Way.YES, Way.NO)
                : List.of(Way.AGAIN, Way.ELSEWHERE, Way.NO, Way.ALL_THE_SAME);
    }

    @Override
    public boolean isOverlay() {
        return true;
    }

    @Override
    public List<Phrase> heading(Interview at) {
        if (!at.isBegun()) {
            return List.of(Phrase.of("interview.leave.before"));
        }
        return List.of(Phrase.of(at.unsaved().isEmpty() ? "interview.leave" : "interview.leave.not-all"));
    }

    @Override
    public List<Paragraph> body(Interview at) {
        if (!at.isBegun()) {
            return List.of(Paragraph.plain(Phrase.of("interview.leave.nothing")));
        }
        String key = at.unsaved().isEmpty() ? "interview.leave.saved" : "interview.leave.not-saved";
        Paragraph saved = Paragraph.plain(Phrase.of(key, ProgressText.counts(at)));
        return at.halfTyped().isEmpty()
                ? List.of(saved)
                : List.of(saved, Paragraph.plain(Phrase.of("interview.leave.half-typed")));
    }

    @Override
    public List<ListOption> options(Interview at) {
        return ways(at).stream().map(Way::option).toList();
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        return switch (ways(at).get(index)) {
            case AGAIN -> at.forget(this).wanting(Effect.SAVE);
            case ELSEWHERE -> at.open(new SingleRowPage.SaveAsPage());
            case YES, UNSAVED, ALL_THE_SAME -> at.ended(InterviewEnd.LEFT);
            case NO -> Navigation.back(at.forget(this));
        };
    }

    @Override
    public List<KeyHint> hints(Interview at) {
        return List.of(KeyHint.CHOOSE, KeyHint.BACK);
    }

    @Override
    public Interview skip(Interview at) {
        return Navigation.back(at);
    }
}
