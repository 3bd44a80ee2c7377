package org.stocktake.interview.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;

/** Input on a form while no row takes it: moves between rows, opens one, goes on. */
record FormInput(FormPage page, Interview at, Instant now) implements Event.Cases<Interview> {
    private static final int PAGE_ROWS = 5;

    /** Returns true if the event leads out of the open row: an arrow at its edge. */
    boolean leaves(Event event, Row row) {
        boolean isUp = event.equals(Event.of(EditKey.UP)) && row.field().isAtEdge(false, at);
        boolean isDown = event.equals(Event.of(EditKey.DOWN)) && row.field().isAtEdge(true, at);
        return (isUp || isDown) && rows().size() > 1;
    }

    private List<Row> rows() {
        return page.rows(at);
    }

    private int focus() {
        return FormPage.focus(at.draftOf(page), rows());
    }

    private Row row() {
        return rows().get(focus());
    }

    @Override
    public Interview moved(EditKey key) {
        return switch (key) {
            case UP -> to(focus() - 1);
            case DOWN -> to(focus() + 1);
            case PAGE_UP -> to(focus() - PAGE_ROWS);
            case PAGE_DOWN -> to(focus() + PAGE_ROWS);
            case HOME -> to(0);
            case END -> to(rows().size() - 1);
            case CONFIRM -> enter();
            case ERASE_LINE -> asked(Command.UNDO);
            case RESTORE -> asked(Command.REDO);
            case TICK -> open(row());
            case LEFT, RIGHT, TICK_ALL, FILTER, NEW_LINE, ERASE_BEFORE, ERASE_AFTER, ERASE_WORD, END_OR_ERASE, EDITOR ->
                GlobalCommands.refuse(key, at);
        };
    }

    /** Moves the cursor to a row; what is typed in the row that it leaves is recorded. */
    private Interview to(int index) {
        Interview settled = page.settled(at, now);
        if (settled.isRefused() || !settled.page().equals(page)) {
            return settled;
        }
        List<Row> rows = page.rows(settled);
        int last = rows.size() - 1;
        String name = rows.get(Math.max(0, Math.min(last, index))).name();
        return settled.draftOn(page, PageState.closedAt(name));
    }

    private Interview enter() {
        return row().field().action().map(action -> action.take(at, now)).orElseGet(() -> open(row()));
    }

    private Interview open(Row row) {
        return row.field().action().isPresent()
                ? at.refusing("interview.error.nothing-here")
                : at.draftOn(page, opened(row, at));
    }

    @Override
    public Interview asked(Command command) {
        return GlobalCommands.carryOut(command, at, now);
    }

    /** Begins to type in the row of the cursor, if it takes a text; else takes the letter as a command. */
    @Override
    public Interview typed(String text) {
        boolean takesText = row().field() instanceof TextField;
        return takesText
                ? row().field().on(new Event.Typed(text), open(row()), now)
                : GlobalCommands.letter(text, page, at, now);
    }

    @Override
    public Interview pasted(String text) {
        return row().field() instanceof TextField
                ? row().field().on(new Event.Pasted(text), open(row()), now)
                : at.refusing("interview.error.pasted-on-list");
    }

    @Override
    public Interview numbered(int number) {
        return page.numbered(number, at);
    }

    @Override
    public Interview ticked(Set<Integer> numbers) {
        return at.refusing("interview.error.nothing-here");
    }

    @Override
    public Interview written(String text) {
        return row().field() instanceof TextField
                ? row().field().on(new Event.Written(text), open(row()), now)
                : at.refusing("interview.error.not-a-text");
    }

    /** Moves the cursor to the row of that index. */
    @Override
    public Interview placed(int place) {
        return to(place);
    }

    @Override
    public Interview failed(Phrase what) {
        return at.saying(Paragraph.error(what));
    }

    /** Returns the state of a row that is opened; of an action, with the cursor on it. */
    static PageState opened(Row row, Interview at) {
        return row.field().action().isPresent()
                ? PageState.closedAt(row.name())
                : row.field().opened(at).openAt(row.name());
    }

    /** Returns the state of a row that is open with something typed in it. */
    static PageState openAt(Row row, PageState draft) {
        return new PageState(
                new PageState.Row(row.name(), true, true),
                draft.writing(),
                draft.erased(),
                draft.selection(),
                draft.asked());
    }

    /** Goes on from a row that was recorded: to the next that lacks something, else from the page. */
    static Interview onward(Row.Place place, Interview at, Instant now) {
        FormPage page = place.page();
        return page.next(place.name(), at)
                .map(row -> at.draftOn(page, opened(row, at)))
                .orElseGet(() -> page.done(at.forget(page)));
    }

    /**
     * Opens a row of the page shown. A text that was typed there and not confirmed is shown instead, so that no letter is
     * lost.
     */
    static Interview opened(Row.Place place, Interview there) {
        FormPage page = place.page();
        if (page.isHalfTyped(there)) {
            return there.saying(Paragraph.note(Phrase.of("interview.note.half-typed")));
        }
        Interview closed = there.draftOn(page, PageState.closedAt(place.name()));
        return page.row(place.name(), closed)
                .map(row -> closed.draftOn(page, opened(row, closed)))
                .orElseGet(() -> closed.forget(page));
    }

    /** Records what is typed in the open row. */
    static Interview settled(FormPage page, Interview at, Instant now) {
        PageState draft = at.draftOf(page);
        Optional<Row> open = page.open(at);
        if (open.isEmpty() || !draft.isTouched()) {
            return at;
        }
        RowField field = open.get().field();
        boolean offered = field instanceof TextField && draft.focus() > 0;
        boolean same = !offered && field.kept(draft).equals(field.kept(field.opened(at)));
        Interview settled = same ? at : field.settled(at, now);
        return settled.isRefused() || !settled.page().equals(at.page())
                ? settled
                : settled.draftOn(page, PageState.closedAt(open.get().name()));
    }

    /** Goes to the next row that lacks something; from the last, from the page. */
    static Interview skipped(FormPage page, Interview at) {
        String name = at.draftOf(page).row().name();
        return page.open(at)
                .flatMap(row -> page.next(name, at))
                .map(row -> at.draftOn(page, opened(row, at)))
                .orElseGet(() -> page.done(at.forget(page)));
    }
}
