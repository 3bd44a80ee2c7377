package org.stocktake.model.typed;

import java.util.List;
import java.util.Optional;
import org.stocktake.model.KebabCase;

/**
 * A day as a person wrote it, read by {@link DayReader}.
 *
 * @param typed as it was written; of a text that is too long for a day, the beginning
 * @param doubt the reason why it is not clear which day is meant
 * @param days the days it can mean, in ISO 8601: one when it is clear, two when day and month can be either, else none
 * @param absent the day that the calendar does not have, or the part of it, as in ISO 8601; empty when there is another
 *     doubt
 */
public record WrittenDay(String typed, Doubt doubt, List<String> days, String absent) {
    /** Reason why it is not clear which day a text means. */
    public enum Doubt {
        CLEAR,
        /** Day and month can be either. */
        EITHER,
        /** The text is no day. */
        NONE,
        /** The text is no day, and no month or year either. */
        NONE_OR_PART,
        /** The text is a month or a year, where a day is asked for. */
        NOT_WHOLE,
        WITHOUT_YEAR,
        /** The year has two digits. */
        SHORT_YEAR,
        /** The calendar of ISO 8601 has no such year. */
        NO_SUCH_YEAR,
        NO_SUCH_MONTH,
        NO_SUCH_DAY;

        /** Returns the last part of its message key. */
        public String word() {
            return KebabCase.of(this);
        }
    }

    public WrittenDay {
        days = List.copyOf(days);
        int meant = doubt == Doubt.CLEAR ? 1 : doubt == Doubt.EITHER ? 2 : 0;
        if (days.size() != meant) {
            throw new IllegalArgumentException(doubt + " of " + days);
        }
    }

    /** Returns the day that is meant, or the part of it; empty when it is not clear or refused. */
    public Optional<String> iso() {
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }
}
