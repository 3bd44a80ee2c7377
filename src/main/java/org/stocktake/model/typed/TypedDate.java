package org.stocktake.model.typed;

import java.util.List;
import org.stocktake.model.IsoDates;
import org.stocktake.model.typed.WrittenDay.Doubt;

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
            return refused(Doubt.WITHOUT_YEAR);
        }
        if (isYear(first) && isShort(second)) {
            return part(month(first, second));
        }
        return isShort(first) && isYear(second) ? part(month(second, first)) : refused();
    }

    /** @param stops true if full stops stand between the numbers */
    WrittenDay threeNumbers(String first, String second, String third, boolean stops) {
        if (isShort(first) && isShort(second) && isShort(third)) {
            return refused(Doubt.SHORT_YEAR);
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
            return new WrittenDay(shown(), Doubt.EITHER, List.of(dayFirst, monthFirst), "");
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
            return refused(days.size() == 2 ? Doubt.SHORT_YEAR : Doubt.WITHOUT_YEAR);
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

    WrittenDay part(String monthOrYear) {
        return partly ? existing(monthOrYear) : refused(Doubt.NOT_WHOLE);
    }

    private WrittenDay existing(String iso) {
        Doubt doubt = switch (IsoDates.lacking(iso)) {
            case NOTHING -> Doubt.CLEAR;
            case YEAR -> Doubt.NO_SUCH_YEAR;
            case MONTH -> Doubt.NO_SUCH_MONTH;
            case DAY -> Doubt.NO_SUCH_DAY;
        };
        return doubt == Doubt.CLEAR
                ? new WrittenDay(shown(), doubt, List.of(iso), "")
                : new WrittenDay(shown(), doubt, List.of(), iso);
    }

    WrittenDay refused() {
        return refused(partly ? Doubt.NONE_OR_PART : Doubt.NONE);
    }

    private WrittenDay refused(Doubt doubt) {
        return new WrittenDay(shown(), doubt, List.of(), "");
    }

    /** Returns the beginning of the text: a long one is no date, and would fill the page. */
    private String shown() {
        return text.codePointCount(0, text.length()) <= SHOWN_MAX
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN_MAX)) + "…";
    }
}
