package org.stocktake.files.worksheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stocktake.model.IsoDates;

/** Reads a day as people write it in an office program; where day and month could be either, it is no day. */
final class DayText {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})\\.? +([a-z]{3,9})\\.? +(\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int MONTHS_OF_A_YEAR = 12;

    private DayText() {}

    /** Returns the day, or the part of it that is known, in ISO 8601; the text as it is when it is neither. */
    static String iso(String text) {
        String given = text.strip();
        if (given.isEmpty() || IsoDates.isDayOrPart(given)) {
            return given;
        }
        return day(given.toLowerCase(Locale.ROOT)).filter(IsoDates::isDay).orElse(given);
    }

    private static Optional<String> day(String given) {
        Matcher first = YEAR_FIRST.matcher(given);
        if (first.matches()) {
            return Optional.of(iso(first.group(1), first.group(2), first.group(3)));
        }
        Matcher last = YEAR_LAST.matcher(given);
        if (last.matches()) {
            return yearLast(last);
        }
        Matcher words = IN_WORDS.matcher(given);
        int month = words.matches() ? MONTHS.indexOf(words.group(2).substring(0, 3)) : -1;
        return month < 0
                ? Optional.empty()
                : Optional.of(iso(words.group(3), String.valueOf(month + 1), words.group(1)));
    }

    /** With points the day comes first; else only if it cannot be a month. */
    private static Optional<String> yearLast(Matcher date) {
        String one = date.group(1);
        String two = date.group(3);
        boolean dayFirst = date.group(2).equals(".") || Integer.parseInt(one) > MONTHS_OF_A_YEAR || one.equals(two);
        boolean monthFirst = Integer.parseInt(two) > MONTHS_OF_A_YEAR;
        if (dayFirst == monthFirst) {
            return Optional.empty();
        }
        return Optional.of(dayFirst ? iso(date.group(4), two, one) : iso(date.group(4), one, two));
    }

    private static String iso(String year, String month, String day) {
        return year + "-" + twoDigits(month) + "-" + twoDigits(day);
    }

    private static String twoDigits(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
