package org.stocktake.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The period of an assessment, first and last day included. */
public record Period(LocalDate from, LocalDate to) {
    private static final Pattern YEAR = Pattern.compile("(19|20|21)[0-9]{2}");

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }

    /** Returns a calendar year. */
    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Returns the period of a year such as 2026, or of two days with a stroke between them; empty when it is none. */
    public static Optional<Period> of(String typed) {
        if (YEAR.matcher(typed).matches()) {
            return Optional.of(ofYear(Integer.parseInt(typed)));
        }
        String[] days = typed.split("/", -1);
        Optional<LocalDate> from = days.length == 2 ? IsoDates.day(days[0].strip()) : Optional.empty();
        Optional<LocalDate> to = days.length == 2 ? IsoDates.day(days[1].strip()) : Optional.empty();
        boolean isOne = from.isPresent() && to.isPresent() && !to.get().isBefore(from.get());
        return isOne ? Optional.of(new Period(from.get(), to.get())) : Optional.empty();
    }

    /** Returns true for a calendar year. */
    public boolean isYear() {
        Period year = ofYear(from.getYear()); // not its own equals, which Java would make at each start
        return from.equals(year.from) && to.equals(year.to);
    }

    /** Returns the period as it is typed: a year, or its first and last day. */
    public String typed() {
        return isYear() ? String.valueOf(from.getYear()) : from + "/" + to;
    }
}
