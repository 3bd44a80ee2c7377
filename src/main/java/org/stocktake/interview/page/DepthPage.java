package org.stocktake.interview.page;

import java.time.Instant;
import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Depth;

/**
 * Depth of the assessment: core questions or all.
 *
 * @param setUp true at the start, false when it is changed from the menu
 */
record DepthPage(boolean setUp) implements ListPage {
    private static final List<Depth> DEPTHS = List.of(Depth.CORE, Depth.FULL);

    @Override
    public List<Phrase> heading(Interview at) {
        return setUp ? StatePage.setUpHeading(3, at) : List.of(Phrase.of("interview.depth.title"));
    }

    @Override
    public List<Paragraph> body(Interview at) {
        return List.of(
                Paragraph.question(Phrase.of("interview.depth")),
                Paragraph.detail(Phrase.of("interview.depth.detail")));
    }

    @Override
    public PageState first(Interview at) {
        return PageState.focused(DEPTHS.indexOf(at.assessment().depth()));
    }

    @Override
    public List<ListOption> options(Interview at) {
        return DEPTHS.stream()
                .map(depth -> ListOption.choice(
                        Phrase.of("interview.depth." + depth.word(), String.valueOf(count(depth, at))),
                        depth == at.assessment().depth()))
                .toList();
    }

    private static long count(Depth depth, Interview at) {
        return at.checklist()
                .questions()
                .filter(question -> depth.includes(question.depth()))
                .count();
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        Interview changed =
                at.with(at.assessment().withDepth(DEPTHS.get(index))).forget(this);
        if (setUp) {
            return begun(changed);
        }
        Interview told = Navigation.back(changed)
                .saying(Paragraph.note(Phrase.of(
                        changed.config().selection().isAll() ? "interview.note.depth" : "interview.note.depth.selected",
                        String.valueOf(changed.asked().size()))));
        long kept = setAside(at, changed);
        return kept == 0
                ? told
                : told.saying(Paragraph.note(Phrase.of("interview.note.depth.kept", String.valueOf(kept))));
    }

    /** Returns how many answers belong to questions that were asked before and are not any more. */
    private static long setAside(Interview before, Interview after) {
        return before.asked().stream()
                .filter(question -> before.answerTo(question.id()).isPresent())
                .filter(question -> !after.asked().contains(question))
                .count();
    }

    /** Keeps the depth; at the start this settles it. */
    @Override
    public Interview skip(Interview at) {
        return setUp ? begun(at) : Navigation.back(at);
    }

    private static Interview begun(Interview at) {
        return at.with(at.work().withBegun()).open(new OfficePage(true));
    }
}
