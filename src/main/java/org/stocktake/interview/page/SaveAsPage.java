package org.stocktake.interview.page;

import java.time.Instant;
import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.event.Effect;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.BlankText;

/** Asks for another file for the answers, because the current one cannot be written. */
public record SaveAsPage() implements TextPage {
    @Override
    public List<Phrase> heading(Interview at) {
        return List.of(Phrase.of("interview.elsewhere.title"));
    }

    @Override
    public List<Paragraph> body(Interview at) {
        return List.of(
                Paragraph.question(Phrase.of("interview.elsewhere")),
                Paragraph.detail(Phrase.of("interview.elsewhere.detail")));
    }

    @Override
    public boolean hasManyLines() {
        return false;
    }

    @Override
    public boolean isNeeded() {
        return true;
    }

    @Override
    public String recorded(Interview at) {
        return "";
    }

    @Override
    public Interview accept(String text, Interview at, Instant now) {
        return BlankText.isBlank(text)
                ? at.refusing("interview.error.elsewhere")
                : at.with(PageState.written(text.strip())).wanting(Effect.ELSEWHERE);
    }

    @Override
    public Interview skip(Interview at) {
        return Navigation.back(at);
    }
}
