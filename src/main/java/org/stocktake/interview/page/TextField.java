package org.stocktake.interview.page;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.TextBuffer;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Phrase;

/**
 * A text in a row of a form.
 *
 * @param row the row in which it stands
 * @param text what is recorded, or proposed; shown when the row is opened
 * @param form how it is typed
 * @param offers texts that fit what is typed
 * @param taking records the text; it gets it as it was typed
 */
record TextField(
        Row.Place row, String text, Form form, Function<String, List<String>> offers, RowField.Taking<String> taking)
        implements RowField {
    /**
     * The form of a text.
     *
     * @param manyLines true if it can have more than one line
     * @param needed true if Enter refuses an empty text
     * @param whole the input that is a complete answer by itself; empty when there is none
     * @param empty what Enter records when nothing is typed, in words; {@link Phrase#NOTHING} when nothing is
     */
    record Form(boolean manyLines, boolean needed, String whole, Phrase empty) {
        static final Form LINE = new Form(false, false, "", Phrase.NOTHING);
        static final Form LINES = new Form(true, false, "", Phrase.NOTHING);
        static final Form NEEDED_LINE = new Form(false, true, "", Phrase.NOTHING);
        static final Form NEEDED_LINES = new Form(true, true, "", Phrase.NOTHING);

        static Form lineOr(Phrase empty) {
            return new Form(false, false, "", empty);
        }
    }

    TextField(Row.Place row, String text, Form form, RowField.Taking<String> taking) {
        this(row, text, form, typed -> List.of(), taking);
    }

    TextField offering(Function<String, List<String>> others) {
        return new TextField(row, text, form, others, taking);
    }

    /** Shows a text that was refused and skipped here, so that no letter is lost; else what is recorded. */
    @Override
    public PageState opened(Interview at) {
        String refused = at.history().refused().getOrDefault(row.fullName(), "");
        return refused.isEmpty() ? PageState.written(text) : again(refused, at);
    }

    /** Returns the offers to what is typed: none to what was there when the row was opened. */
    List<String> offers(PageState draft) {
        return draft.isTouched() || text.isEmpty()
                ? offers.apply(draft.writing().text())
                : List.of();
    }

    @Override
    public PageField input(Interview at) {
        PageState draft = at.draftOf(row.page());
        List<String> offered = offers(draft);
        TextBuffer writing = draft.writing();
        return new PageField.Text(
                writing.text(),
                writing.caret(),
                form.manyLines,
                form.needed,
                form.whole,
                form.empty,
                new PageField.Offers(offered, Math.min(draft.focus(), offered.size()) - 1));
    }

    @Override
    public Interview on(Event event, Interview at, Instant now) {
        return event.match(new TextInput(this, at, now));
    }

    /** Returns the text that Enter takes: the offer in focus, or what is typed. */
    String taken(Interview at) {
        PageState draft = at.draftOf(row.page());
        List<String> offered = offers(draft);
        return draft.focus() > 0 && draft.focus() <= offered.size()
                ? offered.get(draft.focus() - 1)
                : draft.writing().text();
    }

    @Override
    public Interview settled(Interview at, Instant now) {
        Interview taken = taking.take(taken(at), at, now);
        return taken.isRefused() ? taken : taken.moved(taken.history().letting(row.fullName()));
    }

    @Override
    public String kept(PageState draft) {
        return draft.writing().text();
    }

    @Override
    public PageState again(String kept, Interview at) {
        return PageState.written(text).with(TextBuffer.of(kept));
    }

    @Override
    public boolean isAtEdge(boolean down, Interview at) {
        PageState draft = at.draftOf(row.page());
        TextBuffer writing = draft.writing();
        int offered = offers(draft).size();
        return down
                ? draft.focus() >= offered && writing.text().indexOf('\n', writing.caret()) < 0
                : draft.focus() == 0 && writing.text().lastIndexOf('\n', writing.caret() - 1) < 0;
    }
}
