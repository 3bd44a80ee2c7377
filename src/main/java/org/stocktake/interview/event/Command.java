package org.stocktake.interview.event;

/** Commands that can be given on every page, by a key or a word. */
public enum Command implements Event.Press {
    BACK,
    HELP,
    MENU,
    /** Goes on without an answer. */
    SKIP,
    GO_TO,
    REVIEW,
    /** Shows what to look at before the assessment is sent. */
    COMPLETENESS,
    /** Goes to the next question that nobody has answered. */
    NEXT_OPEN,
    /** Undoes the last step that changed an answer. */
    UNDO,
    REDO,
    /** Saves and leaves, after asking. */
    LEAVE,
    /** Saves and leaves at once. */
    LEAVE_NOW,
    /** Ctrl-C: asks once, leaves the second time. */
    INTERRUPT,
    /** The input has ended. */
    INPUT_ENDED,
    REDRAW,
    DEPTH,
    PROFILE,
    /** Goes to the list of the State's reservations and declarations. */
    DECLARATIONS,
    OFFICE,
    CONSULTED,
    SECTIONS,
    GLOSSARY,
    NOTE,
    GOOD_PRACTICE,
    OBSERVATIONS,
    FIGURES,
    INTERNAL_NOTE,
    REVIEW_BY,
    CONFIDENTIAL;

    @Override
    public Event event() {
        return new Event.Asked(this);
    }
}
