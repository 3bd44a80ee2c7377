package org.stocktake.report.facts;

import java.util.Comparator;
import org.stocktake.model.Action;
import org.stocktake.model.Question;

/** A planned step, with the question whose answer plans it. */
public record Step(Action action, Question question) {
    /** Those with a day first, by day; days in the spelling of ISO 8601 sort as text. */
    static final Comparator<Action> BY_DAY =
            Comparator.comparing((Action action) -> action.due().isEmpty()).thenComparing(Action::due);
}
