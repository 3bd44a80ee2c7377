package org.stocktake.files.worksheet;

import java.time.LocalDate;
import org.stocktake.model.IsoDates;

/** Reads a day in a cell: as text, as a year, or as the number of days by which office programs count. */
final class ExcelDay {
    /** The day before the first; the day 60 of the count, 29 February 1900, never was. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private static final int YEAR_MIN = 1_000;
    private static final int YEAR_MAX = 2_999;

    private ExcelDay() {}

    static String of(ExcelText cell) {
        String text = cell.text().strip();
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        boolean digits =
                !whole.isEmpty() && whole.length() <= 7 && whole.chars().allMatch(Character::isDigit);
        if (!cell.number() || !digits) {
            return text;
        }
        int days = Integer.parseInt(whole);
        if (days >= YEAR_MIN && days <= YEAR_MAX) {
            return whole;
        }
        LocalDate day = ZERO.plusDays(days);
        return days > YEAR_MAX && !day.isAfter(IsoDates.LAST) ? day.toString() : text;
    }
}
