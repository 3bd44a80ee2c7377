package org.stocktake.terminal;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.stocktake.interview.Event;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Phrase;
import org.stocktake.interview.View;
import org.stocktake.model.Assessment;

/** The interview as it stands, saved after every step that changes the assessment. */
final class Session {
    private final Autosave autosave;
    private final Clock clock;
    private volatile Interview interview;
    private Assessment saved;
    private boolean everSaved;

    Session(Interview first, Autosave autosave, Clock clock) {
        this.interview = first;
        this.autosave = autosave;
        this.clock = clock;
        this.saved = first.assessment();
        this.everSaved = first.isBegun();
    }

    Interview now() {
        return interview;
    }

    void on(Event event) {
        interview = interview.on(event, clock.instant());
        save();
    }

    /** How it would look after these events; it stays as it is. */
    View peek(List<Event> events) {
        Interview then = interview;
        for (Event event : events) {
            then = then.on(event, clock.instant());
        }
        return then.view();
    }

    private void save() {
        if (isSaved()) {
            return;
        }
        try {
            autosave.save(interview.assessment());
            saved = interview.assessment();
            everSaved = true;
        } catch (IOException e) {
            Phrase reason = Phrase.of("interview.error.save", String.valueOf(e.getMessage()));
            interview = interview.on(new Event.Failed(reason), clock.instant());
        }
    }

    private boolean isSaved() {
        return !interview.isBegun() || (everSaved && saved.equals(interview.assessment()));
    }

    /** Keeps what was typed and not confirmed. Called from a shutdown hook too, so it only reads. */
    void keepHalfTyped() {
        try {
            if (interview.isBegun()) {
                autosave.keep(interview.halfTyped());
            }
        } catch (IOException e) {
            // What was confirmed is saved; there is nobody left to tell about the rest.
            interview = interview.on(
                    new Event.Failed(Phrase.of("interview.error.save", String.valueOf(e.getMessage()))),
                    clock.instant());
        }
    }

    /** The end; a last try to save comes first. */
    Ending ending(Ending.How how) {
        save();
        keepHalfTyped();
        return new Ending(isSaved() ? how : Ending.How.SAVE_FAILED, interview);
    }

    Ending ending() {
        return ending(
                switch (interview.end()) {
                    case LEFT, NOT_YET -> Ending.How.LEFT;
                    case INTERRUPTED -> Ending.How.INTERRUPTED;
                    case INPUT_ENDED -> Ending.How.INPUT_ENDED;
                    case ELSEWHERE -> Ending.How.ELSEWHERE;
                });
    }
}
