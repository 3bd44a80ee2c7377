package org.stocktake.report.facts;

import java.time.LocalDate;

/**
 * A quarter of a calendar year.
 *
 * @param number from 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final int PER_YEAR = 4;
    private static final int MONTHS = 3;

    public Quarter {
        if (number < 1 || number > PER_YEAR) {
            throw new IllegalArgumentException("no quarter " + number);
        }
    }

    /** Returns the quarter of the day. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** Returns the quarter that comes so many quarters later. */
    public Quarter plus(int quarters) {
        int index = year * PER_YEAR + number - 1 + quarters;
        return new Quarter(index / PER_YEAR, index % PER_YEAR + 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(year * PER_YEAR + number, other.year * PER_YEAR + other.number);
    }
}
