package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.OfficeNames;
import org.stocktake.model.BlankText;

/**
 * The office that answers.
 *
 * @param setUp true at the start, false when it is changed from the menu
 */
public record OfficePage(boolean setUp) implements TextPage {
    @Override
    public List<Phrase> heading(Interview at) {
        return setUp ? StatePage.setUpHeading(4, at) : List.of(Phrase.of("interview.office.title"));
    }

    @Override
    public List<Paragraph> body(Interview at) {
        List<Paragraph> body = new ArrayList<>(List.of(
                Paragraph.question(Phrase.of("interview.office")),
                Paragraph.detail(Phrase.of("interview.office.detail"))));
        String proposed = at.config().earlier().office();
        if (setUp && at.work().office().isEmpty() && !proposed.isEmpty()) {
            body.add(Paragraph.plain(
                    Phrase.of("interview.proposal.fact", at.config().earlier().from(), proposed)));
        }
        return body;
    }

    @Override
    public boolean hasManyLines() {
        return false;
    }

    @Override
    public String recorded(Interview at) {
        String known = at.work().office();
        return known.isEmpty() && setUp ? at.config().earlier().office() : known;
    }

    @Override
    public Interview accept(String text, Interview at, Instant now) {
        String office = OfficeNames.spelled(text, recorded(at), at);
        Interview named = OfficeNames.saying(office, text, at)
                .with(at.work().with(office))
                .forget(this);
        return setUp ? named.open(Resumption.entrance(named)) : Navigation.back(named);
    }

    @Override
    public Interview skip(Interview at) {
        Interview left = at.forget(this);
        return setUp ? left.open(Resumption.entrance(left)) : Navigation.back(left);
    }

    /** Those whom the State consulted for the assessment, one on each line. */
    record ConsultedPage() implements TextPage {
        @Override
        public List<Phrase> heading(Interview at) {
            return List.of(Phrase.of("interview.consulted.title"));
        }

        @Override
        public List<Paragraph> body(Interview at) {
            return List.of(
                    Paragraph.question(Phrase.of("interview.consulted")),
                    Paragraph.detail(Phrase.of("interview.consulted.detail")));
        }

        @Override
        public boolean hasManyLines() {
            return true;
        }

        @Override
        public String recorded(Interview at) {
            return String.join("\n", at.assessment().consulted());
        }

        @Override
        public Interview accept(String text, Interview at, Instant now) {
            List<String> consulted = text.lines()
                    .filter(line -> !BlankText.isBlank(line))
                    .map(String::strip)
                    .distinct()
                    .toList();
            return Navigation.back(
                    at.with(at.assessment().withConsulted(consulted)).forget(this));
        }

        @Override
        public Interview skip(Interview at) {
            return Navigation.back(at.forget(this));
        }
    }
}
