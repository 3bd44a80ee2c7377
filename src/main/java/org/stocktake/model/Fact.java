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

    /**
     * One value that the fact can have.
     *
     * @param excludesOthers whether, in a multiple choice, it stands alone ("none")
     */
    public record Choice(String id, String label, boolean excludesOthers) {}
}
