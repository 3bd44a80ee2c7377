package org.stocktake.interview.page;

import java.time.Instant;
import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;

/** Which of the States whose name contains the text. */
record StateChoicePage(String text) implements ListPage {
    @Override
    public List<Phrase> heading(Interview at) {
        return SetUp.heading(at, 1);
    }

    @Override
    public List<Paragraph> body(Interview at) {
        return List.of(Paragraph.question(Phrase.of("interview.state.which", text)));
    }

    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public List<ListOption> options(Interview at) {
        return at.setting().statesMeant(text).stream()
                .map(code -> ListOption.line(
                        Phrase.of("interview.state.option", code, at.setting().nameOf(code))))
                .toList();
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        return StatePage.take(at.setting().statesMeant(text).get(index), at.forget(this));
    }

    @Override
    public Interview skip(Interview at) {
        return at.refusing("interview.error.no-state");
    }
}
