package org.stocktake.interview.view;

/**
 * One line of a list.
 *
 * @param number the number shown, by which it is chosen: 3, of a question 2.3; empty before it has one; blank for a line without one
 * @param group the heading above it; {@link Phrase#NOTHING} when there is none
 * @param label the text; a second line is a detail
 * @param mark the sign before it
 */
public record ListOption(String number, Phrase group, Phrase label, Mark mark) {
    /** Sign before a line: chosen, ticked or proposed. */
    public enum Mark {
        /** A line of a list of places or commands. */
        NONE,
        /** A place that is done, or an answer that meets the question. Colour repeats here what words say. */
        FULL,
        /** A place that is begun, or an answer that does so in part. */
        PART,
        /** An answer that does not. */
        LACKING,
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
        return new ListOption("", Phrase.NOTHING, label, Mark.NONE);
    }

    public static ListOption choice(Phrase label, boolean chosen) {
        return new ListOption("", Phrase.NOTHING, label, chosen ? Mark.CHOSEN : Mark.OPEN);
    }

    public static ListOption proposed(Phrase label) {
        return new ListOption("", Phrase.NOTHING, label, Mark.PROPOSED);
    }

    public static ListOption tick(Phrase label, boolean ticked) {
        return new ListOption("", Phrase.NOTHING, label, ticked ? Mark.TICKED : Mark.UNTICKED);
    }

    public ListOption in(Phrase heading) {
        return new ListOption(number, heading, label, mark);
    }

    public ListOption numbered(String other) {
        return new ListOption(other, group, label, mark);
    }

    /** Returns the line of a list of questions that is none itself: it has no number. */
    public ListOption unnumbered() {
        return numbered(" ");
    }

    public ListOption marked(Mark other) {
        return new ListOption(number, group, label, other);
    }
}
