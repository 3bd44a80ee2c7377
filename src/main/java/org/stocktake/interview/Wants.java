package org.stocktake.interview;

/** What the last event asks of the world. */
public enum Wants {
    NOTHING,
    /** The person's own editor, on the text of the page. */
    EDITOR,
    /** Everything drawn anew. */
    REDRAW
}
