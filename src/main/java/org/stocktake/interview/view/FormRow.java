package org.stocktake.interview.view;

import java.util.List;

/**
 * One row of a form.
 *
 * @param label its name, one or two words
 * @param value what it says; {@link Phrase#NOTHING} when it says nothing
 * @param mark the state of what it says
 * @param prompt what is asked for, and help; shown while the row is open. The first is the question
 */
public record FormRow(Phrase label, Phrase value, Mark mark, List<Paragraph> prompt) {
    /** State of what a row says. */
    public enum Mark {
        /** It is recorded. */
        GIVEN,
        /** It is recorded: an answer that is no gap. */
        MET,
        PARTLY_MET,
        GAP,
        /** It is not recorded, but proposed; Enter confirms it. */
        PROPOSED,
        /** It is typed and not confirmed yet. */
        TYPED,
        /** Something else is typed there, or beneath it, and not confirmed. */
        HALF_TYPED,
        /** Nothing is recorded, and it is asked for. */
        EMPTY,
        /** Nothing is recorded, and nothing has to be. */
        OPTIONAL,
        /** An action, such as "cite another": Enter carries it out. */
        ACTION
    }

    public FormRow {
        prompt = List.copyOf(prompt);
    }

    /** Returns the row with another state of what it says. */
    public FormRow marked(Mark other) {
        return new FormRow(label, value, other, prompt);
    }

    /** Returns a row that is given if it says something, and else asked for. */
    public static FormRow of(Phrase label, Phrase says, List<Paragraph> prompt) {
        return new FormRow(label, says, says.equals(Phrase.NOTHING) ? Mark.EMPTY : Mark.GIVEN, prompt);
    }
}
