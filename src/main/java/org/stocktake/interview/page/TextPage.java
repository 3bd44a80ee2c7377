package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.interview.Draft;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.Writing;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.Field;
import org.stocktake.interview.view.Hint;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.View;

/** A page with a text. */
interface TextPage extends Page {
    /** The text that is recorded; empty when there is none. */
    String recorded(Interview at);

    /** What Enter does. */
    Interview accept(String text, Interview at, Instant now);

    List<Phrase> heading(Interview at);

    List<Paragraph> body(Interview at);

    boolean hasManyLines();

    /** Whether Enter refuses it empty, and says what is missing. */
    default boolean isNeeded() {
        return false;
    }

    /** What says all there is to say when it is all that is typed; empty when nothing does. */
    default String whole() {
        return "";
    }

    /** What Enter records when nothing is typed, in words; nothing when then nothing is recorded. */
    default Phrase recordedEmpty() {
        return Phrase.NOTHING;
    }

    @Override
    default Draft first(Interview at) {
        return Draft.written(recorded(at));
    }

    @Override
    default View view(Interview at) {
        Writing writing = at.draftOf(this).writing();
        Field field =
                new Field.Text(writing.text(), writing.caret(), hasManyLines(), isNeeded(), whole(), recordedEmpty());
        return new View(heading(at), body(at), field, List.of(), hints(at));
    }

    private List<Hint> hints(Interview at) {
        List<Hint> hints = new ArrayList<>();
        boolean isFilled = !at.draftOf(this).writing().text().isEmpty();
        boolean isFilledIn = isFilled && at.trail().isUntouched(this);
        hints.add(Hint.NEXT);
        if (isFilledIn) {
            hints.add(hasManyLines() ? Hint.APPEND : Hint.REPLACE);
        } else if (hasManyLines()) {
            hints.add(Hint.NEW_LINE);
        }
        hints.addAll(List.of(Hint.BACK, Hint.HELP, Hint.LEAVE, Hint.MENU));
        if (isFilled && !isFilledIn) {
            hints.add(Hint.ERASE_LINE);
        }
        hints.add(Hint.SKIP);
        if (hasManyLines()) {
            hints.add(Hint.EDITOR);
        }
        hints.add(Hint.GO_TO);
        return hints;
    }

    @Override
    default Interview on(Event event, Interview at, Instant now) {
        return event.match(new TextKeys(this, at, now));
    }
}
