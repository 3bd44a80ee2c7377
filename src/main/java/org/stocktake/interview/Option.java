package org.stocktake.interview;

/**
 * One line of a list.
 *
 * @param number by which it is chosen, and which it shows; 0 before it has one
 * @param group under which heading it stands; nothing when it stands under none
 * @param label what it says; a second line is a detail
 * @param mark what stands before it
 */
public record Option(int number, Phrase group, Phrase label, Mark mark) {
    /** Whether a line can be ticked, and is. */
    public enum Mark {
        /** A line of a list of places or commands. */
        NONE,
        /** The answer that is recorded. */
        CHOSEN,
        /** An answer that is not recorded. */
        OPEN,
        /** An answer that is not recorded, but proposed. */
        PROPOSED,
        TICKED,
        UNTICKED
    }

    static Option line(Phrase label) {
        return new Option(0, Phrase.NOTHING, label, Mark.NONE);
    }

    static Option choice(Phrase label, boolean chosen) {
        return new Option(0, Phrase.NOTHING, label, chosen ? Mark.CHOSEN : Mark.OPEN);
    }

    static Option proposed(Phrase label) {
        return new Option(0, Phrase.NOTHING, label, Mark.PROPOSED);
    }

    static Option tick(Phrase label, boolean ticked) {
        return new Option(0, Phrase.NOTHING, label, ticked ? Mark.TICKED : Mark.UNTICKED);
    }

    Option in(Phrase heading) {
        return new Option(number, heading, label, mark);
    }

    Option numbered(int other) {
        return new Option(other, group, label, mark);
    }
}
