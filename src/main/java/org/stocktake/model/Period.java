package org.stocktake.model;

import java.time.LocalDate;

/** The time that an assessment speaks of, first and last day included. */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }

    /** A calendar year. */
    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
