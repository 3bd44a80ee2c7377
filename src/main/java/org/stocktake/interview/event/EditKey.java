package org.stocktake.interview.event;

/** Keys whose effect depends on the kind of page: a list, a text, or a page that is only read. */
public enum EditKey implements Event {
    UP,
    DOWN,
    LEFT,
    RIGHT,
    PAGE_UP,
    PAGE_DOWN,
    HOME,
    END,
    /** Enter: takes the line or the text and goes on. */
    CONFIRM,
    TICK,
    TICK_ALL,
    NEW_LINE,
    ERASE_BEFORE,
    ERASE_AFTER,
    /** Erases the word before the caret. */
    ERASE_WORD,
    /** Erases the whole line that is being typed. */
    ERASE_LINE,
    /** Brings back the line that was erased last. */
    RESTORE,
    /** Ctrl-D in a text: erases forward. Elsewhere, and where there is nothing to erase: asks whether to leave. */
    END_OR_ERASE,
    FILTER,
    EDITOR;

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.moved(this);
    }
}
