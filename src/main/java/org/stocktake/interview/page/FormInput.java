package org.stocktake.interview.page;

import java.util.List;
import java.util.Optional;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;

/** Input on a form while no row takes it: moves between rows, opens one, goes on. */
record FormInput(FormPage page, Interview at) implements PageInput {
    private static final int PAGE_ROWS = 5;

    /** Returns true if the event leads out of the open row: an arrow at its edge. */
    boolean leaves(Event event, RowField open) {
        boolean isUp = event == EditKey.UP && open.isAtEdge(false, at);
        boolean isDown = event == EditKey.DOWN && open.isAtEdge(true, at);
        return (isUp || isDown) && page.rows(at).size() > 1;
    }

    @Override
    public int place() {
        return FormPage.focus(at.draftOf(page), page.rows(at));
    }

    @Override
    public int step() {
        return PAGE_ROWS;
    }

    Row row() {
        return page.rows(at).get(place());
    }

    @Override
    public Interview other(EditKey key) {
        return switch (key) {
            case ERASE_LINE -> begun(key).orElseGet(() -> asked(Command.UNDO));
            case RESTORE -> asked(Command.REDO);
            case TICK -> goesOnText() ? typed(" ") : row().field().isPresent() ? confirm() : refused(key);
            case FILTER ->
                row().field().isPresent() && begun(new Event.Typed("/")).isEmpty() ? stroke() : refused(key);
            case UP, DOWN, LEFT, RIGHT, PAGE_UP, PAGE_DOWN, HOME, END, CONFIRM, TICK_ALL -> refused(key);
            case NEW_LINE, ERASE_BEFORE, ERASE_AFTER, ERASE_WORD, END_OR_ERASE, EDITOR -> refused(key);
        };
    }

    /** Moves the cursor to a row; what is typed in the row that it leaves is recorded. */
    @Override
    public Interview placed(int place) {
        Interview settled = page.settled(at);
        if (settled.isRefused() || !settled.page().equals(page)) {
            return settled;
        }
        List<Row> rows = page.rows(settled);
        String name = rows.get(Math.max(0, Math.min(rows.size() - 1, place))).name();
        return settled.draftOn(page, PageState.closedAt(name));
    }

    @Override
    public Interview confirm() {
        return row().enter().apply(at);
    }

    /** Begins to type in the row of the cursor; empty if that takes no text, or of a day that moved the cursor. */
    private Optional<Interview> begun(Event event) {
        PageState draft = at.draftOf(page);
        boolean isOfDay = (draft.number() > 0 || draft.asked().equals(WORD))
                && event instanceof Event.Typed typed
                && typed.text().matches("[0-9./-]");
        return row().field()
                .filter(field -> field instanceof TextField && !isOfDay)
                .map(field -> field.on(event, confirm()));
    }

    /** Returns true if the row has a text, which a space goes on with. */
    private boolean goesOnText() {
        return row().field()
                .filter(field -> field instanceof TextField text && !text.text().isEmpty())
                .isPresent();
    }

    @Override
    public Interview typed(String text) {
        return begun(new Event.Typed(text)).orElseGet(() -> PageInput.super.typed(text));
    }

    @Override
    public Interview pasted(String text) {
        return begun(new Event.Pasted(text)).orElseGet(() -> PageInput.super.pasted(text));
    }

    @Override
    public Interview line(int number) {
        return begun(new Event.Numbered(number)).orElseGet(() -> page.numbered(number, this));
    }

    @Override
    public Interview written(String text) {
        return begun(new Event.Written(text)).orElseGet(() -> PageInput.super.written(text));
    }
}
