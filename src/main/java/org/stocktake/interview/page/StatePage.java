package org.stocktake.interview.page;

import java.time.Instant;
import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Assessment;
import org.stocktake.model.BlankText;

/** The State that is assessed. */
public record StatePage() implements TextPage {
    private static final int SET_UP_STEPS = 4;

    @Override
    public List<Phrase> heading(Interview at) {
        return StatePage.setUpHeading(1, at);
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
        List<String> meant = at.config().statesMeant(text);
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
                        Phrase.of("interview.note.state", code, at.config().nameOf(code))));
    }

    /** Returns the heading of a page of the set-up: the checklist's title, and the step from 1 to 4. */
    static List<Phrase> setUpHeading(int step, Interview at) {
        return List.of(
                Phrase.asIs(at.checklist().heading().title()),
                Phrase.of("interview.position.step", String.valueOf(step), String.valueOf(SET_UP_STEPS)));
    }

    /** Choice among the States whose name contains the text. */
    record StateChoicePage(String text) implements ListPage {
        @Override
        public List<Phrase> heading(Interview at) {
            return StatePage.setUpHeading(1, at);
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
            return at.config().statesMeant(text).stream()
                    .map(code -> ListOption.line(Phrase.of(
                            "interview.state.option", code, at.config().nameOf(code))))
                    .toList();
        }

        @Override
        public Interview choose(int index, Interview at, Instant now) {
            return take(at.config().statesMeant(text).get(index), at.forget(this));
        }

        @Override
        public Interview skip(Interview at) {
            return at.refusing("interview.error.no-state");
        }
    }
}
