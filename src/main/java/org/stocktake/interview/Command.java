package org.stocktake.interview;

/** What a key or a word can ask for. */
public enum Command {
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
    FILTER,
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
    EDITOR,
    /** Save and leave, after asking. */
    LEAVE,
    /** Save and leave at once. */
    LEAVE_NOW,
    /** Ctrl-C: asks once, leaves the second time. */
    INTERRUPT,
    /** Ctrl-D: erases forward in a text; elsewhere, and where there is nothing to erase, asks whether to leave. */
    END_OR_ERASE,
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
    CONFIDENTIAL
}
