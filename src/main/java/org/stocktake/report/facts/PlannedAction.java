package org.stocktake.report.facts;

import org.stocktake.model.Action;
import org.stocktake.model.Question;

/** A planned action, with the question whose answer plans it. */
public record PlannedAction(Action action, Question question) {
    /** Compares by due day; actions without one come last. Days in ISO 8601 sort as text. */
    public static int byDay(PlannedAction one, PlannedAction other) {
        String day = one.action.due();
        String otherDay = other.action.due();
        return day.isEmpty() || otherDay.isEmpty()
                ? Boolean.compare(day.isEmpty(), otherDay.isEmpty())
                : day.compareTo(otherDay);
    }
}
