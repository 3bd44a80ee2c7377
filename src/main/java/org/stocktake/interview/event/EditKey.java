package org.stocktake.interview.event;

/** A key that means something else on every kind of page: in a list, in a text, on a page that is read. */
public enum EditKey implements Event.Press {
    UP,
    DOWN,
    LEFT,
    RIGHT,
    PAGE_UP,
    PAGE_DOWN,
    HOME,
    END,
    /** Enter: take what stands there and go on. */
    CONFIRM,
    TICK,
    TICK_ALL,
    NEW_LINE,
    ERASE_BEFORE,
    ERASE_AFTER,
    /** Erases the word before the caret. */
    ERASE_WORD,
    /** Ctrl-U in a text: erases the line before the caret; where nothing is being typed, takes the last step back. */
    ERASE_LINE,
    /** Ctrl-D: erases forward in a text; elsewhere, and where there is nothing to erase, asks whether to leave. */
    END_OR_ERASE,
    FILTER,
    EDITOR;

    @Override
    public Event event() {
        return new Event.Moved(this);
    }
}
