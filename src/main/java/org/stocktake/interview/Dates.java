package org.stocktake.interview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Days as they stand in files: {@code 2026-11-24}. */
final class Dates {
    private static final int YEAR_CHARS = 4;
    private static final int MONTH_CHARS = 7;
    private static final int DAY_CHARS = 10;

    private Dates() {}

    static boolean isDay(String text) {
        return text.length() == DAY_CHARS && parses(() -> LocalDate.parse(text));
    }

    /** A day, or what is known of it: a month or a year. */
    static boolean isDayOrPart(String text) {
        return switch (text.length()) {
            case YEAR_CHARS -> parses(() -> Year.parse(text));
            case MONTH_CHARS -> parses(() -> YearMonth.parse(text));
            default -> isDay(text);
        };
    }

    private static boolean parses(Runnable parser) {
        try {
            parser.run();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
