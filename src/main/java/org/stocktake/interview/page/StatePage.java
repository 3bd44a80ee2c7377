package org.stocktake.interview.page;

import java.time.Instant;
import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Assessment;
import org.stocktake.model.BlankText;

/** Which State takes stock. */
public record StatePage() implements TextPage {
    @Override
    public List<Phrase> heading(Interview at) {
        return SetUp.heading(at, 1);
    }

    @Override
    public List<Paragraph> body(Interview at) {
        return List.of(
                Paragraph.question(Phrase.of("interview.state")),
                Paragraph.detail(Phrase.of("interview.state.detail")));
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
        return at.assessment().subject().state();
    }

    @Override
    public Interview accept(String text, Interview at, Instant now) {
        List<String> meant = at.setting().statesMeant(text);
        if (meant.isEmpty()) {
            return BlankText.isBlank(text)
                    ? at.refusing("interview.error.no-state")
                    : at.refusing("interview.error.unknown-state", text.strip());
        }
        return meant.size() == 1 ? take(meant.get(0), at) : at.open(new StateChoicePage(text.strip()));
    }

    @Override
    public boolean canSkip() {
        return false;
    }

    @Override
    public Interview skip(Interview at) {
        return at.refusing("interview.error.no-state");
    }

    static Interview take(String code, Interview at) {
        Assessment.Subject old = at.assessment().subject();
        Assessment.Subject subject =
                new Assessment.Subject(old.checklistId(), old.checklistVersion(), code, old.period(), old.language());
        return at.with(at.assessment().withSubject(subject))
                .forget(new StatePage())
                .open(new YearPage())
                .saying(Paragraph.note(
                        Phrase.of("interview.note.state", code, at.setting().nameOf(code))));
    }
}
