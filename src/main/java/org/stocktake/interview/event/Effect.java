package org.stocktake.interview.event;

/** Effect that the last event asks of the front end. */
public enum Effect {
    NOTHING,
    /** Opens the person's own editor on the text of the page. */
    EDITOR,
    /** Keeps what is half typed now: the page that is shown says if it is kept. */
    KEEP,
    /** Tries again to save what could not be saved. */
    SAVE,
    /** Saves the answers in the file that the text of the page names. */
    ELSEWHERE,
    /** Draws everything anew. */
    REDRAW
}
