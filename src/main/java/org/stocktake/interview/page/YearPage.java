package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Prefill;
import org.stocktake.interview.view.Digits;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Assessment;
import org.stocktake.model.Period;

/** The year that the assessment covers. */
public record YearPage() implements TextPage {
    private static final Pattern YEAR = Pattern.compile("(19|20|21)[0-9]{2}");

    @Override
    public List<Phrase> heading(Interview at) {
        return StatePage.setUpHeading(2, at);
    }

    @Override
    public List<Paragraph> body(Interview at) {
        List<Paragraph> body = new ArrayList<>();
        body.add(Paragraph.question(Phrase.of("interview.year")));
        body.add(Paragraph.detail(Phrase.of("interview.year.detail")));
        Prefill earlier = at.config().earlier();
        if (!at.isBegun() && recorded(at).equals(String.valueOf(earlier.yearAfter()))) {
            body.add(Paragraph.plain(Phrase.of("interview.year.after", earlier.from(), recorded(at))));
        }
        return body;
    }

    @Override
    public boolean hasManyLines() {
        return false;
    }

    @Override
    public String recorded(Interview at) {
        return String.valueOf(at.assessment().subject().period().from().getYear());
    }

    @Override
    public Interview accept(String text, Interview at, Instant now) {
        String year = Digits.latin(text.strip());
        if (!YEAR.matcher(year).matches()) {
            return at.refusing(
                    "interview.error.year", String.valueOf(at.config().thisYear()));
        }
        Assessment.Subject old = at.assessment().subject();
        Assessment.Subject subject = new Assessment.Subject(
                old.checklistId(),
                old.checklistVersion(),
                old.state(),
                Period.ofYear(Integer.parseInt(year)),
                old.language());
        Interview dated = at.with(at.assessment().withSubject(subject)).forget(this);
        if (at.isBegun()) {
            // It has its file already; a file under the name for the new year is another assessment.
            return Navigation.next(dated).saying(Paragraph.note(Phrase.of("interview.note.same-file")));
        }
        return at.config()
                .documents()
                .begun(subject)
                .map(file -> dated.open(new ExistingAssessmentPage(file)))
                .orElseGet(() -> Navigation.next(dated));
    }
}
