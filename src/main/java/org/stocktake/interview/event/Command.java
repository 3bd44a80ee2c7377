package org.stocktake.interview.event;

/** Commands that can be given on every page, by a key or a word; in the order of the menu. */
public enum Command implements Event {
    BACK,
    /** Goes on without an answer. */
    SKIP,
    HELP,
    GLOSSARY,
    /** Goes to the next question that nobody has answered. */
    NEXT_OPEN(Needs.BEGUN),
    GO_TO(Needs.BEGUN),
    SECTIONS(Needs.BEGUN),
    REVIEW(Needs.BEGUN),
    /** Shows what to look at before the assessment is sent. */
    COMPLETENESS(Needs.BEGUN),
    /** Undoes the last step that changed an answer. */
    UNDO(Needs.BEGUN),
    REDO(Needs.BEGUN),
    DEPTH(Needs.BEGUN),
    PROFILE(Needs.BEGUN),
    OFFICE(Needs.BEGUN),
    CONSULTED(Needs.BEGUN),
    DECLARATIONS(Needs.BEGUN),
    NOTE(Needs.ANSWER),
    INTERNAL_NOTE(Needs.ANSWER),
    CONFIDENTIAL(Needs.ANSWER),
    REVIEW_BY(Needs.ANSWER),
    FIGURES(Needs.ANSWER),
    GOOD_PRACTICE(Needs.ANSWER),
    OBSERVATIONS(Needs.ANSWER),
    /** Saves and leaves, after asking. */
    LEAVE,
    MENU,
    /** Saves and leaves at once. */
    LEAVE_NOW,
    /** Ctrl-C: asks once, leaves the second time. */
    INTERRUPT,
    /** The input has ended. */
    INPUT_ENDED,
    REDRAW;

    /** A state without which a command is refused: the assessment has begun, the question shown has an answer. */
    public enum Needs {
        NOTHING,
        BEGUN,
        ANSWER
    }

    private final Needs needs;

    Command() {
        this(Needs.NOTHING);
    }

    Command(Needs needs) {
        this.needs = needs;
    }

    public Needs needs() {
        return needs;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.asked(this);
    }
}
