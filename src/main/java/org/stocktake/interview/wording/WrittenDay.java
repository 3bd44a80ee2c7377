package org.stocktake.interview.wording;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.Paragraph;
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

    /** Takes a day in ISO form, or refuses with the reason what is none. Nothing typed is no day. */
    public static Interview taken(String typed, Interview at, Function<String, Interview> taking) {
        return typed.isBlank() ? taking.apply("") : reader(at).day(typed).taken(at, taking);
    }

    /** Takes a day, a month or a year. */
    public static Interview partTaken(String typed, Interview at, Function<String, Interview> taking) {
        return typed.isBlank() ? taking.apply("") : reader(at).dayOrPart(typed).taken(at, taking);
    }

    /** Returns both days where day and month could be either. */
    public static List<String> offers(String typed, Interview at) {
        return reader(at).offers(typed);
    }

    /** Returns a recorded day as it stands in its row when that is opened; {@link #taken} reads it again. */
    public static String shown(String iso, Interview at) {
        return DayReader.inWords(iso, at.config().wording());
    }

    private static DayReader reader(Interview at) {
        return new DayReader(at.config().wording());
    }

    private Interview taken(Interview at, Function<String, Interview> taking) {
        return iso().map(taking).orElseGet(() -> at.saying(Paragraph.error(why)));
    }
}
