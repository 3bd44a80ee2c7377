package org.stocktake.interview.event;

/** What the last event asks of the world. */
public enum Effect {
    NOTHING,
    /** The person's own editor, on the text of the page. */
    EDITOR,
    /** Another try to save what could not be saved. */
    SAVE,
    /** The answers saved in the file that the text of the page names. */
    ELSEWHERE,
    /** Everything drawn anew. */
    REDRAW
}
