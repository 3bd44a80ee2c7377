package org.stocktake.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * Parses days, instants and periods in ISO 8601 format, and holds the one range of days that the program counts: {@link
 * #FIRST} to {@link #LAST}. Whatever is read lies in it, and arithmetic does not leave it.
 *
 * <p>Sources: ISO 8601-1:2019, 5.2.1, and RFC 3339, 5.6, have four digits for a year; XML Schema 1.0, 3.2.7, which
 * JUnit readers follow, has no year 0000. The Protocol needs the years from 2000 on, and the laws cited beside it older
 * ones.
 */
public final class IsoDates {
    /** The first day that the program counts. */
    public static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    /** The last day that the program counts: the last one with four digits for its year. */
    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final int YEAR_CHARS = 4;
    private static final int MONTH_CHARS = 7;
    private static final int DAY_CHARS = "2026-11-24".length();
    private static final int INSTANT_CHARS = "2026-11-24T10:42:00".length();

    /** Years, months, weeks, days, in the order in which a period has them. */
    private static final String PERIOD_UNITS = "YMWD";

    private IsoDates() {}

    /** Returns a day such as {@code 2026-11-24}; empty if the text is not one. */
    public static Optional<LocalDate> day(String text) {
        try {
            return isSpeltAsDay(text) && year(text) >= FIRST.getYear()
                    ? Optional.of(LocalDate.of(year(text), month(text), dayOfMonth(text)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static boolean isDay(String text) {
        return day(text).isPresent();
    }

    /** The part of a well-formed date that the calendar does not have. */
    public enum Lacking {
        NOTHING,
        /** The year does not exist. */
        YEAR,
        /** The month does not exist. */
        MONTH,
        /** The day does not exist in that month. */
        DAY
    }

    /** Returns the first part of a date that the calendar does not have; nothing of a text that is spelt otherwise. */
    public static Lacking lacking(String text) {
        String day = switch (text.length()) {
            case YEAR_CHARS -> text + "-01-01";
            case MONTH_CHARS -> text + "-01";
            default -> text.substring(0, Math.min(DAY_CHARS, text.length()));
        };
        if (!isSpeltAsDay(day)) {
            return Lacking.NOTHING;
        }
        if (year(day) < FIRST.getYear()) {
            return Lacking.YEAR;
        }
        int month = month(day);
        boolean isMonth = month >= 1 && month <= 12;
        return isMonth ? isDay(day) ? Lacking.NOTHING : Lacking.DAY : Lacking.MONTH;
    }

    private static int year(String text) {
        return number(text, 0, YEAR_CHARS);
    }

    /** Returns the month number of a well-formed date, even if the calendar does not have it. */
    public static int month(String text) {
        return number(text, 5, 7);
    }

    /** Returns the day number of a well-formed date, even if the month does not have it. */
    public static int dayOfMonth(String text) {
        return number(text, 8, 10);
    }

    /**
     * Returns a period such as {@code P30D}, {@code P2W}, {@code P6M} or {@code P1Y6M}; empty when the text is none, or
     * when it is longer than the time from {@link #FIRST} to {@link #LAST}, which a slip of the finger is and no plan.
     * Nothing but ISO 8601, in capital letters, without a sign: elsewhere {@code 1m} was taken for a minute.
     */
    public static Optional<Period> period(String text) {
        if (!isSpeltAsPeriod(text)) {
            return Optional.empty();
        }
        try {
            Period period = Period.parse(text);
            return FIRST.plus(period).isAfter(LAST) ? Optional.empty() : Optional.of(period);
        } catch (DateTimeException | ArithmeticException tooLong) {
            return Optional.empty();
        }
    }

    /** Returns true when the text has the form of a period, of any length. */
    public static boolean isSpeltAsPeriod(String text) {
        int unit = -1;
        boolean number = false;
        for (int i = 1; i < text.length(); i++) {
            int next = PERIOD_UNITS.indexOf(text.charAt(i));
            if (!isDigit(text.charAt(i)) && (!number || next <= unit)) {
                return false;
            }
            number = isDigit(text.charAt(i));
            unit = Math.max(unit, next);
        }
        return unit >= 0 && !number && text.charAt(0) == 'P';
    }

    /** Returns the day that comes a period after another day; {@link #LAST} at most. */
    public static LocalDate after(LocalDate start, Period period) {
        try {
            LocalDate day = start.plus(period);
            return day.isAfter(LAST) ? LAST : day;
        } catch (DateTimeException | ArithmeticException beyond) {
            return LAST;
        }
    }

    /**
     * Returns the day that a text means: a day is itself, and a period is counted from the other day, to {@link #LAST}
     * at most.
     *
     * @param from the day to count from, or an instant; only its day counts
     * @return the empty text when there is none
     */
    public static String reached(String dayOrPeriod, String from) {
        if (dayOrPeriod.isEmpty() || isSpeltAsDay(dayOrPeriod)) {
            return dayOrPeriod;
        }
        Optional<LocalDate> start = from.length() < DAY_CHARS ? Optional.empty() : day(from.substring(0, DAY_CHARS));
        Optional<Period> period = period(dayOrPeriod);
        return start.isEmpty() || period.isEmpty()
                ? ""
                : after(start.get(), period.get()).toString();
    }

    /**
     * Checks the format without {@link LocalDate#parse}, whose formatter costs as much as reading all days of a file.
     */
    private static boolean isSpeltAsDay(String text) {
        if (text.length() != DAY_CHARS) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hyphen = i == 4 || i == 7;
            if (hyphen ? c != '-' : !isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** Returns true for a day, a month or a year: {@code 2008-05-20}, {@code 2008-05}, {@code 2008}. */
    public static boolean isDayOrPart(String text) {
        return switch (text.length()) {
            case YEAR_CHARS -> isDay(text + "-01-01");
            case MONTH_CHARS -> isDay(text + "-01");
            default -> isDay(text);
        };
    }

    /**
     * Returns true for an instant in UTC, such as {@code 2026-11-24T10:42:00Z}; parts of a second may follow the
     * second.
     */
    public static boolean isInstant(String text) {
        int end = text.length() - 1;
        return end >= INSTANT_CHARS
                && text.charAt(end) == 'Z'
                && isDay(text.substring(0, DAY_CHARS))
                && text.charAt(DAY_CHARS) == 'T'
                && isTime(text.substring(DAY_CHARS + 1, INSTANT_CHARS))
                && (end == INSTANT_CHARS || isFraction(text.substring(INSTANT_CHARS, end)));
    }

    /** Returns the day of an instant as it is written, in UTC; the empty text when there is no whole day. */
    public static String dayOf(String instant) {
        return instant.length() < DAY_CHARS ? "" : instant.substring(0, DAY_CHARS);
    }

    private static boolean isTime(String text) {
        return isTwoDigitsBelow(24, text, 0)
                && text.charAt(2) == ':'
                && isTwoDigitsBelow(60, text, 3)
                && text.charAt(5) == ':'
                && isTwoDigitsBelow(60, text, 6);
    }

    private static boolean isTwoDigitsBelow(int bound, String text, int at) {
        return isDigit(text.charAt(at)) && isDigit(text.charAt(at + 1)) && number(text, at, at + 2) < bound;
    }

    /** Returns true for a fraction of a second of at most nine digits. */
    private static boolean isFraction(String text) {
        boolean fraction = text.charAt(0) == '.' && text.length() > 1 && text.length() <= ".123456789".length();
        for (int i = 1; i < text.length(); i++) {
            fraction &= isDigit(text.charAt(i));
        }
        return fraction;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
