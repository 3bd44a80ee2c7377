package org.stocktake.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A fact about the State that decides which questions apply; asked first.
 *
 * @param text the question
 * @param help the reason why it matters
 * @param when the condition, on earlier facts, under which it is asked
 * @param choices in the order shown; empty for a date
 * @param notBefore the earliest possible date; empty for other types
 * @param declares the choices with which the State has declarations to list; empty if the fact is about none
 */
public record Fact(
        FactId id,
        String text,
        FactType type,
        String help,
        Condition when,
        List<Choice> choices,
        List<Earliest> notBefore,
        List<String> declares) {
    public Fact {
        declares = List.copyOf(declares);
        choices = List.copyOf(choices);
        notBefore = List.copyOf(notBefore);
    }

    /** Creates a fact that is no date, or can be any day. */
    public Fact(FactId id, String text, FactType type, String help, Condition when, List<Choice> choices) {
        this(id, text, type, help, when, choices, List.of(), List.of());
    }

    /** Returns true if one of the values says that the State has declarations to list. */
    public boolean declaresWith(List<String> values) {
        return !Collections.disjoint(declares, values);
    }

    /** Returns the label of a value; a value that is not a choice, such as a day, is its own label. */
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
     * @param excludesOthers true if it is the only choice in a multiple choice ("none")
     * @param fitsWhen the condition, on earlier facts, under which it can be right
     * @param because the reason why it cannot be right otherwise; empty if it always can
     * @param becomes the value that it becomes on a day to come
     */
    public record Choice(
            String id,
            String label,
            boolean excludesOthers,
            Condition fitsWhen,
            String because,
            Optional<Becoming> becomes) {
        /** Creates a value that fits all earlier facts. */
        public Choice(String id, String label, boolean excludesOthers) {
            this(id, label, excludesOthers, Condition.ALWAYS, "", Optional.empty());
        }
    }

    /**
     * The value that a choice becomes on a day to come: a State that has deposited its instrument will be a party.
     *
     * @param choice id of the choice it becomes
     * @param since the fact that holds the day
     */
    public record Becoming(String choice, FactId since) {}

    /** Returns the value that a value becomes on a day to come; empty if it stays. */
    public Optional<Becoming> becoming(String value) {
        for (Choice choice : choices) {
            if (choice.id().equals(value)) {
                return choice.becomes();
            }
        }
        return Optional.empty();
    }

    /**
     * A day that a date cannot come before.
     *
     * @param day the day itself, or the id of a fact before this one that is a date
     * @param because the reason, in a sentence
     */
    public record Earliest(String day, String because) {}
}
