package org.stocktake.interview;

import java.time.Instant;
import java.util.List;

/**
 * Which office answers.
 *
 * @param setUp whether it is asked at the start, or changed from the menu
 */
record OfficePage(boolean setUp) implements TextPage {
    @Override
    public List<Phrase> heading(Interview at) {
        return setUp ? SetUp.heading(at, 4) : List.of(Phrase.of("interview.office.title"));
    }

    @Override
    public List<Paragraph> body(Interview at) {
        return List.of(
                Paragraph.question(Phrase.of("interview.office")),
                Paragraph.detail(Phrase.of("interview.office.detail")));
    }

    @Override
    public boolean hasManyLines() {
        return false;
    }

    @Override
    public String recorded(Interview at) {
        return at.work().office();
    }

    @Override
    public Interview accept(String text, Interview at, Instant now) {
        Interview named = at.withOffice(text.strip()).forget(this);
        return setUp ? named.open(Resumption.page(named)) : named.back();
    }

    @Override
    public Interview skip(Interview at) {
        return setUp ? at.open(Resumption.page(at)) : at.back();
    }
}
