package org.stocktake.interview.event;

/** What can be asked for on every page, with a key or a word. */
public enum Command implements Event.Press {
    BACK,
    HELP,
    MENU,
    /** Go on without an answer. */
    SKIP,
    GO_TO,
    REVIEW,
    /** What to look at before the assessment is sent. */
    COMPLETENESS,
    /** The next question that nobody has answered. */
    NEXT_OPEN,
    /** Takes the last step that changed an answer back. */
    UNDO,
    REDO,
    /** Save and leave, after asking. */
    LEAVE,
    /** Save and leave at once. */
    LEAVE_NOW,
    /** Ctrl-C: asks once, leaves the second time. */
    INTERRUPT,
    /** There is nothing more to read. */
    INPUT_ENDED,
    REDRAW,
    DEPTH,
    PROFILE,
    OFFICE,
    SECTIONS,
    GLOSSARY,
    NOTE,
    INTERNAL_NOTE,
    REVIEW_BY,
    CONFIDENTIAL;

    @Override
    public Event event() {
        return new Event.Asked(this);
    }
}
