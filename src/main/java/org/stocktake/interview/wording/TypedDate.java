package org.stocktake.interview.wording;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.IsoDates;

/**
 * A text that is read as a day: judges the numbers in it.
 *
 * @param partly true if a month or a year is enough
 */
record TypedDate(String text, boolean partly) {
    private static final int SHOWN_MAX = 40;

    static boolean isYear(String number) {
        return number.length() == 4;
    }

    private static boolean isShort(String number) {
        return number.length() <= 2;
    }

    WrittenDay twoNumbers(String first, String second) {
        if (isShort(first) && isShort(second)) {
            return refused("without-year");
        }
        if (isYear(first) && isShort(second)) {
            return part(month(first, second));
        }
        return isShort(first) && isYear(second) ? part(month(second, first)) : refused();
    }

    /** @param stops true if full stops stand between the numbers */
    WrittenDay threeNumbers(String first, String second, String third, boolean stops) {
        if (isShort(first) && isShort(second) && isShort(third)) {
            return refused("short-year");
        }
        if (isYear(first) && isShort(second) && isShort(third)) {
            return existing(day(first, second, third));
        }
        if (!isShort(first) || !isShort(second) || !isYear(third)) {
            return refused();
        }
        String dayFirst = day(third, second, first);
        String monthFirst = day(third, first, second);
        boolean either = IsoDates.isDay(dayFirst) && IsoDates.isDay(monthFirst);
        if (either && !stops && !dayFirst.equals(monthFirst)) {
            return either(dayFirst, monthFirst);
        }
        boolean monthLast = IsoDates.lacking(dayFirst) == IsoDates.Lacking.MONTH
                && IsoDates.lacking(monthFirst) != IsoDates.Lacking.MONTH;
        return existing(monthLast ? monthFirst : dayFirst);
    }

    WrittenDay withMonth(String month, List<String> numbers) {
        List<String> years = numbers.stream().filter(TypedDate::isYear).toList();
        List<String> days = numbers.stream().filter(TypedDate::isShort).toList();
        if (years.size() + days.size() < numbers.size() || years.size() > 1 || days.size() > 2) {
            return refused();
        }
        if (years.isEmpty()) {
            return refused(days.size() == 2 ? "short-year" : "without-year");
        }
        if (days.isEmpty()) {
            return part(month(years.get(0), month));
        }
        return days.size() == 1 ? existing(day(years.get(0), month, days.get(0))) : refused();
    }

    private static String month(String year, String month) {
        return year + "-" + ("0" + month).substring(month.length() - 1);
    }

    private static String day(String year, String month, String day) {
        return month(month(year, month), day);
    }

    private WrittenDay either(String dayFirst, String monthFirst) {
        Phrase asks = Phrase.of("interview.day.either", shown(), DayReader.said(dayFirst), DayReader.said(monthFirst));
        return new WrittenDay(List.of(dayFirst, monthFirst), asks);
    }

    WrittenDay part(String monthOrYear) {
        return partly ? existing(monthOrYear) : refused("not-whole");
    }

    private WrittenDay existing(String iso) {
        return switch (IsoDates.lacking(iso)) {
            case NOTHING -> new WrittenDay(List.of(iso), Phrase.NOTHING);
            case YEAR -> refused("no-such-year", iso.substring(0, 4));
            case MONTH -> refused("no-such-month", IsoDates.month(iso));
            case DAY -> refusedDay(YearMonth.parse(iso.substring(0, 7)));
        };
    }

    private WrittenDay refusedDay(YearMonth month) {
        return refused("no-such-day", DayReader.said(month.toString()), month.lengthOfMonth());
    }

    WrittenDay refused() {
        return refused(partly ? "none-or-part" : "none");
    }

    private WrittenDay refused(String reason, Object... values) {
        Object[] all = Stream.concat(Stream.of(shown()), Stream.of(values)).toArray();
        return new WrittenDay(List.of(), Phrase.of("interview.day." + reason, all));
    }

    /** Returns the beginning of the text: a long one is no date, and would fill the page. */
    private String shown() {
        return text.codePointCount(0, text.length()) <= SHOWN_MAX
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN_MAX)) + "...";
    }
}
