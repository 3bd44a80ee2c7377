package org.stocktake.cli.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.stocktake.interview.view.Phrase;
import org.stocktake.terminal.PhraseFormatter;
import org.stocktake.text.Messages;

/** Points in time as a person reads them: {@code 24 November 2026, 10:42 UTC}. */
public final class MomentText {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private MomentText() {}

    /** Returns a point in time to the minute. */
    static Phrase minute(Instant moment) {
        return of(moment, MINUTE);
    }

    /** Returns a point in time to the minute, in the words of a language. */
    public static String minute(Instant moment, Messages words) {
        return new PhraseFormatter(words).say(minute(moment));
    }

    /** Returns a point in time to the second, in the words of a language. */
    static String second(Instant moment, Messages words) {
        return new PhraseFormatter(words).say(of(moment, SECOND));
    }

    /** Returns a day in the words of a language. */
    public static String day(LocalDate day, Messages words) {
        return new PhraseFormatter(words).say(of(day));
    }

    private static Phrase of(Instant moment, DateTimeFormatter clock) {
        LocalDateTime time = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        return Phrase.of("interview.day.moment", of(time.toLocalDate()), clock.format(time));
    }

    private static Phrase of(LocalDate date) {
        int day = date.getDayOfMonth();
        Phrase month = Phrase.of("report.month." + date.getMonthValue());
        return Phrase.of(day == 1 ? "report.date.first" : "report.date", day, month, date.getYear());
    }
}
