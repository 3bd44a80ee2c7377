package org.stocktake.model;

import java.util.List;

/**
 * A fact about the State that decides what applies; asked first.
 *
 * @param text the question
 * @param help why it matters
 * @param when the condition, on earlier facts, under which it is asked
 * @param choices in the order shown; empty for a date
 */
public record Fact(FactId id, String text, FactType type, String help, Condition when, List<Choice> choices) {
    public Fact {
        choices = List.copyOf(choices);
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
}
