package org.stocktake.interview.page;

import org.stocktake.interview.Interview;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.IsoDates;

/** Why a text is refused that should be a day, or what is known of one. */
final class DateCheck {
    private DateCheck() {}

    /** Says what the calendar does not have of it; of a text that is spelt otherwise, that sentence, which says how it is spelt. */
    static Interview refusing(String text, String otherwise, Interview at) {
        return switch (IsoDates.lacking(text)) {
            case NOTHING -> at.refusing(otherwise, text);
            case YEAR -> at.refusing("interview.error.no-year", text, text.substring(0, 4));
            case MONTH -> at.refusing("interview.error.no-month", text, String.valueOf(IsoDates.month(text)));
            case DAY ->
                at.refusing(
                        "interview.error.no-day",
                        text,
                        Phrase.of("report.month." + IsoDates.month(text)),
                        text.substring(0, 4),
                        String.valueOf(IsoDates.dayOfMonth(text)));
        };
    }
}
