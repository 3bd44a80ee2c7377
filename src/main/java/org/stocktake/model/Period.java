package org.stocktake.model;

import java.time.LocalDate;

/** The period of an assessment, first and last day included. */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }

    /** Returns a calendar year. */
    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Returns true for a calendar year. */
    public boolean isYear() {
        return equals(ofYear(from.getYear()));
    }

    /** Returns the period as it is typed: a year, or its first and last day. */
    public String typed() {
        return isYear() ? String.valueOf(from.getYear()) : from + "/" + to;
    }
}
