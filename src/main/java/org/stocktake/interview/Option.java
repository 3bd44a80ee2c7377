package org.stocktake.interview;

/**
 * One line of a list.
 *
 * @param label what it says
 * @param mark what stands before it
 */
public record Option(Phrase label, Mark mark) {
    /** Whether a line can be ticked, and is. */
    public enum Mark {
        /** A line of a list of places or commands. */
        NONE,
        /** The answer that is recorded. */
        CHOSEN,
        /** An answer that is not recorded. */
        OPEN,
        TICKED,
        UNTICKED
    }

    static Option line(Phrase label) {
        return new Option(label, Mark.NONE);
    }

    static Option choice(Phrase label, boolean chosen) {
        return new Option(label, chosen ? Mark.CHOSEN : Mark.OPEN);
    }

    static Option tick(Phrase label, boolean ticked) {
        return new Option(label, ticked ? Mark.TICKED : Mark.UNTICKED);
    }
}
