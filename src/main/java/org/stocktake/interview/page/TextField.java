package org.stocktake.interview.page;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.TextBuffer;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Phrase.PhraseLookup;
import org.stocktake.interview.wording.DayText;
import org.stocktake.model.typed.DayReader;
import org.stocktake.model.typed.WrittenDay;

/**
 * A text in a row of a form.
 *
 * @param row the row in which it stands
 * @param text what is recorded, or proposed; shown when the row is opened
 * @param form how it is typed, while it is empty
 * @param offers texts that fit what is typed
 * @param taking records the text; it gets it as it was typed
 */
record TextField(
        Row.Place row,
        String text,
        PageField.Text form,
        Function<String, List<String>> offers,
        RowField.Taking<String> taking)
        implements RowField {
    /** The first letter of the scripts of China and Japan, which have no spaces between words. */
    private static final int WITHOUT_SPACES = 0x2E80;

    TextField(Row.Place row, String text, PageField.Text form, RowField.Taking<String> taking) {
        this(row, text, form, typed -> List.of(), taking);
    }

    TextField offering(Function<String, List<String>> others) {
        return new TextField(row, text, form, others, taking);
    }

    /** Returns the field for a day: it is shown and taken as people write it. Where it can be two, both are offered. */
    TextField ofDay(Interview at) {
        return ofDay(DayReader::day, at.config().wording());
    }

    /** Returns the field for a day, a month or a year. */
    TextField ofDayOrPart(Interview at) {
        return ofDay(DayReader::dayOrPart, at.config().wording());
    }

    private TextField ofDay(BiFunction<DayReader, String, WrittenDay> reading, PhraseLookup words) {
        return new TextField(
                row,
                DayText.shown(text, words),
                form,
                typed -> DayText.offers(typed, words),
                (typed, at) ->
                        DayText.taken(reading.apply(DayText.reader(words), typed), at, day -> taking.take(day, at)));
    }

    /** Shows a text that was refused and skipped here, so that no letter is lost; else what is recorded. */
    @Override
    public PageState opened(Interview at) {
        String refused = at.history().refused().getOrDefault(row.fullName(), "");
        return refused.isEmpty() ? PageState.written(text) : again(refused, at);
    }

    /** Returns the offers to what is typed that are shown. */
    List<String> offers(PageState draft) {
        return PageField.Offers.shown(fitting(draft));
    }

    /**
     * Returns the texts that fit what is typed: all while it is no more than the number of one that is shown; none to what
     * was there when the row was opened.
     */
    private List<String> fitting(PageState draft) {
        if (!draft.isTouched() && !text.isEmpty()) {
            return List.of();
        }
        String typed = draft.writing().text();
        List<String> all = typed.length() == 1 ? offers.apply("") : List.of();
        boolean isNumber = PageField.Offers.numbered(typed, PageField.Offers.shown(all)) > 0;
        return isNumber ? all : offers.apply(typed);
    }

    /** Returns the state in which the offer has the focus whose number is all that is typed; else what is typed has it. */
    PageState selecting(PageState draft) {
        return draft.focus(PageField.Offers.numbered(draft.writing().text(), offers(draft)));
    }

    /** Returns true if a space belongs between the text and a word that is typed behind it; Chinese has none. */
    boolean isApart(String more) {
        boolean isWord = !text.isEmpty() && !more.isEmpty() && Character.isLetterOrDigit(more.codePointAt(0));
        int last = text.isEmpty() ? ' ' : text.codePointBefore(text.length());
        return isWord && !Character.isWhitespace(last) && last < WITHOUT_SPACES;
    }

    @Override
    public PageField.Text input(Interview at) {
        PageState draft = at.draftOf(row.page());
        List<String> all = fitting(draft);
        List<String> offered = PageField.Offers.shown(all);
        TextBuffer writing = draft.writing();
        return form.showing(
                writing.text(),
                writing.caret(),
                new PageField.Offers(
                        offered, Math.min(draft.focus(), offered.size()) - 1, all.size() - offered.size()));
    }

    @Override
    public Interview on(Event event, Interview at) {
        return event.match(new TextInput(this, at));
    }

    /** Records what is typed, to the letter: an offer, marked by a number or by an arrow, is taken by Enter alone. */
    @Override
    public Interview settled(Interview at) {
        return taken(at.draftOf(row.page()).writing().text(), at);
    }

    /** Takes what the screen marks, as Enter does: the offer in focus, else what is typed. */
    Interview entered(Interview at) {
        return taken(input(at).taken(), at);
    }

    private Interview taken(String value, Interview at) {
        Interview taken = taking.take(value, at);
        return taken.isRefused() ? taken : taken.moved(taken.history().letting(row.fullName()));
    }

    @Override
    public String kept(PageState draft) {
        return draft.writing().text();
    }

    @Override
    public PageState again(String kept, Interview at) {
        return selecting(PageState.written(text).with(TextBuffer.of(kept)));
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
