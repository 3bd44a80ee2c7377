package org.stocktake.model;

import java.util.List;

/**
 * A fact about the State that decides what applies; asked first.
 *
 * @param text the question
 * @param help why it matters
 * @param when the condition, on earlier facts, under which it is asked
 * @param choices in the order shown; empty for a date
 * @param notBefore what a date cannot come before; empty for all else
 */
public record Fact(
        FactId id,
        String text,
        FactType type,
        String help,
        Condition when,
        List<Choice> choices,
        List<Earliest> notBefore) {
    public Fact {
        choices = List.copyOf(choices);
        notBefore = List.copyOf(notBefore);
    }

    /** A fact that is no date, or can be any day. */
    public Fact(FactId id, String text, FactType type, String help, Condition when, List<Choice> choices) {
        this(id, text, type, help, when, choices, List.of());
    }

    /** The label of a value; a value that is none of the choices, such as a day, stands for itself. */
    public String label(String value) {
        return choices.stream()
                .filter(choice -> choice.id().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    /**
     * One value that the fact can have.
     *
     * @param excludesOthers whether, in a multiple choice, it stands alone ("none")
     * @param fitsWhen the condition, on earlier facts, under which it can be right
     * @param because why it cannot be right otherwise; empty when it always can
     */
    public record Choice(String id, String label, boolean excludesOthers, Condition fitsWhen, String because) {
        /** A value that fits whatever the facts before it are. */
        public Choice(String id, String label, boolean excludesOthers) {
            this(id, label, excludesOthers, Condition.ALWAYS, "");
        }
    }

    /**
     * A day that a date cannot come before.
     *
     * @param day the day itself, or the id of a fact before this one that is a date
     * @param because why not, in a sentence
     */
    public record Earliest(String day, String because) {}
}
