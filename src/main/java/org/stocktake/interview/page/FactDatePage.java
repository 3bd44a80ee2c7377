package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.Digits;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.FactId;
import org.stocktake.model.IsoDates;

/** A fact that is a date. */
record FactDatePage(FactId id) implements TextPage, FactPage {
    @Override
    public List<Phrase> heading(Interview at) {
        return FactPage.super.heading(at);
    }

    @Override
    public List<Paragraph> body(Interview at) {
        List<Paragraph> body = new ArrayList<>(FactPage.super.body(at));
        body.add(Paragraph.detail(Phrase.of("interview.date.detail")));
        return body;
    }

    @Override
    public boolean hasManyLines() {
        return false;
    }

    @Override
    public String recorded(Interview at) {
        return String.join("", knownOrProposed(at));
    }

    @Override
    public Phrase recordedEmpty() {
        return Phrase.of("interview.ticks.not-known");
    }

    @Override
    public String name() {
        return "profile/" + id.value();
    }

    @Override
    public Interview accept(String text, Interview at, Instant now) {
        String day = Digits.latin(text.strip());
        if (day.isEmpty()) {
            return record(List.of(), at);
        }
        return IsoDates.isDay(day) ? record(List.of(day), at) : refusingDate(day, "interview.error.day", at);
    }
}
