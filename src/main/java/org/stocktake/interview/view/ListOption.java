package org.stocktake.interview.view;

/**
 * One line of a list.
 *
 * @param number the number shown, by which it is chosen; 0 before it has one
 * @param group the heading above it; {@link Phrase#NOTHING} when there is none
 * @param label the text; a second line is a detail
 * @param mark the sign before it
 */
public record ListOption(int number, Phrase group, Phrase label, Mark mark) {
    /** Sign before a line: chosen, ticked or proposed. */
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

    public static ListOption line(String key, Object... values) {
        return line(Phrase.of(key, values));
    }

    public static ListOption line(Phrase label) {
        return new ListOption(0, Phrase.NOTHING, label, Mark.NONE);
    }

    public static ListOption choice(Phrase label, boolean chosen) {
        return new ListOption(0, Phrase.NOTHING, label, chosen ? Mark.CHOSEN : Mark.OPEN);
    }

    public static ListOption proposed(Phrase label) {
        return new ListOption(0, Phrase.NOTHING, label, Mark.PROPOSED);
    }

    public static ListOption tick(Phrase label, boolean ticked) {
        return new ListOption(0, Phrase.NOTHING, label, ticked ? Mark.TICKED : Mark.UNTICKED);
    }

    public ListOption in(Phrase heading) {
        return new ListOption(number, heading, label, mark);
    }

    public ListOption numbered(int other) {
        return new ListOption(other, group, label, mark);
    }
}
