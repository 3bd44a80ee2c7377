package org.stocktake.interview;

import java.time.Instant;
import java.util.List;

/** A page with a text. */
interface TextPage extends Page {
    /** The text that is recorded; empty when there is none. */
    String recorded(Interview at);

    /** What Enter does. */
    Interview accept(String text, Interview at, Instant now);

    List<Phrase> heading(Interview at);

    List<Paragraph> body(Interview at);

    boolean hasManyLines();

    @Override
    default Draft first(Interview at) {
        return Draft.written(recorded(at));
    }

    @Override
    default View view(Interview at) {
        Writing writing = at.draftOf(this).writing();
        Field field = new Field.Text(writing.text(), writing.caret(), hasManyLines());
        return new View(heading(at), body(at), field, List.of(), hints());
    }

    private List<Hint> hints() {
        return hasManyLines()
                ? List.of(
                        Hint.NEXT,
                        Hint.NEW_LINE,
                        Hint.BACK,
                        Hint.HELP,
                        Hint.LEAVE,
                        Hint.MENU,
                        Hint.SKIP,
                        Hint.EDITOR,
                        Hint.GO_TO)
                : List.of(Hint.NEXT, Hint.BACK, Hint.HELP, Hint.LEAVE, Hint.MENU, Hint.SKIP, Hint.GO_TO);
    }

    @Override
    default Interview on(Event event, Interview at, Instant now) {
        return event.match(new TextKeys(this, at, now));
    }
}
