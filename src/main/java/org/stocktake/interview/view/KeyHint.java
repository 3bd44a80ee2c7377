package org.stocktake.interview.view;

import org.stocktake.model.KebabCase;

/** Actions that a page offers. The front ends say which key each has. */
public enum KeyHint {
    NEXT,
    /** Opens the row in focus. */
    EDIT,
    /** Goes to the row below. */
    NEXT_ROW,
    NEXT_QUESTION,
    CHOOSE,
    TICK,
    BACK,
    HELP,
    LEAVE,
    MENU,
    SKIP,
    GO_TO,
    FILTER,
    NEW_LINE,
    /** Typing replaces the proposed text. */
    REPLACE,
    /** Typing adds to the end of the text. */
    APPEND,
    /** Erases the line before the caret, once something was typed. */
    ERASE_LINE,
    EDITOR,
    SCROLL,
    CLOSE;

    /** Returns the last part of its message keys. */
    public String word() {
        return KebabCase.of(this);
    }
}
