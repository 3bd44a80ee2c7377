package org.stocktake.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;

/** Days and instants in the spelling of ISO 8601, exactly; years 0000 to 9999. */
public final class Days {
    private static final int YEAR_CHARS = "2026".length();
    private static final int MONTH_CHARS = "2026-11".length();
    private static final int DAY_CHARS = "2026-11-24".length();
    private static final int INSTANT_CHARS = "2026-11-24T10:42:00".length();

    private Days() {}

    /** A day such as {@code 2026-11-24}; empty when the text is none. */
    public static Optional<LocalDate> day(String text) {
        try {
            return isSpeltAsDay(text)
                    ? Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static boolean isDay(String text) {
        return day(text).isPresent();
    }

    /** What the calendar does not have of a text that is spelt as it should be. */
    public enum Lacking {
        NOTHING,
        /** There is no such month. */
        MONTH,
        /** The month does not have that day. */
        DAY
    }

    /** What there is not of a text that begins as a day does, or is spelt as a month is; nothing of one spelt otherwise. */
    public static Lacking lacking(String text) {
        String day =
                text.length() == MONTH_CHARS ? text + "-01" : text.substring(0, Math.min(DAY_CHARS, text.length()));
        if (!isSpeltAsDay(day)) {
            return Lacking.NOTHING;
        }
        int month = month(day);
        boolean isMonth = month >= 1 && month <= 12;
        return isMonth ? isDay(day) ? Lacking.NOTHING : Lacking.DAY : Lacking.MONTH;
    }

    /** The month that a text names that is spelt as it should be, whether there is one or not. */
    public static int month(String text) {
        return number(text, 5, 7);
    }

    /** The same for the day. */
    public static int dayOfMonth(String text) {
        return number(text, 8, 10);
    }

    /**
     * A length of time such as {@code P30D}, {@code P2W}, {@code P6M} or {@code P1Y6M}; empty when the text is none. Nothing
     * but ISO 8601, in capital letters, without a sign: elsewhere {@code 1m} was taken for a minute.
     */
    public static Optional<Period> period(String text) {
        boolean spelt = text.length() > 2 && text.length() < 20 && text.charAt(0) == 'P';
        for (int i = 1; i < text.length() && spelt; i++) {
            spelt = isDigit(text.charAt(i)) || "YMWD".indexOf(text.charAt(i)) >= 0;
        }
        try {
            return spelt ? Optional.of(Period.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The day that a text means: a day is itself, and a period is counted from the other day.
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
                : start.get().plus(period.get()).toString();
    }

    /** Not by {@link LocalDate#parse}: setting up its format costs as much as reading all the days of a file. */
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

    /** A day, or what is known of it: {@code 2008}, {@code 2008-05}. */
    public static boolean isDayOrPart(String text) {
        boolean year = text.length() == YEAR_CHARS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return year || (text.length() == MONTH_CHARS && isMonth(text)) || isDay(text);
    }

    private static boolean isMonth(String text) {
        try {
            return YearMonth.parse(text).getYear() >= 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** An instant in UTC, such as {@code 2026-11-24T10:42:00Z}; parts of a second may follow the second. */
    public static boolean isInstant(String text) {
        int end = text.length() - 1;
        return end >= INSTANT_CHARS
                && text.charAt(end) == 'Z'
                && isDay(text.substring(0, DAY_CHARS))
                && text.charAt(DAY_CHARS) == 'T'
                && isTime(text.substring(DAY_CHARS + 1, INSTANT_CHARS))
                && (end == INSTANT_CHARS || isFraction(text.substring(INSTANT_CHARS, end)));
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

    /** At most nanoseconds. */
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
