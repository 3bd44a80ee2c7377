package org.stocktake.interview.view;

import org.stocktake.model.KebabCase;

/** What can be done on a page. The front ends say with which key. */
public enum KeyHint {
    NEXT,
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
    /** Typing takes the place of what is proposed. */
    REPLACE,
    /** Typing adds to the end of what is there. */
    APPEND,
    /** Erases the line before the caret, once something was typed. */
    ERASE_LINE,
    EDITOR,
    SCROLL,
    CLOSE;

    /** The last part of the keys of its words. */
    public String word() {
        return KebabCase.of(this);
    }
}
