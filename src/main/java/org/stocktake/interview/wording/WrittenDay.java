package org.stocktake.interview.wording;

import java.util.List;
import java.util.Optional;
import org.stocktake.interview.view.Phrase;

/**
 * A day as a person wrote it, read by {@link DayReader}.
 *
 * @param days the days it can mean, in ISO 8601: one when it is clear, two when day and month can be either, none when
 *     it is refused
 * @param why the question when it can be two days, the reason when it is refused; {@link Phrase#NOTHING} when it is
 *     clear
 */
public record WrittenDay(List<String> days, Phrase why) {
    public WrittenDay {
        days = List.copyOf(days);
        if ((days.size() == 1) != why.equals(Phrase.NOTHING)) {
            throw new IllegalArgumentException("a day that is not clear says why");
        }
    }

    /** Returns the day that is meant, or the part of it; empty when it is not clear or refused. */
    public Optional<String> iso() {
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }
}
