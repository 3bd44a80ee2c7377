package org.stocktake.report.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.stocktake.report.document.PlainText;

/** The value of one cell of a sheet. */
public sealed interface SheetCell {
    /** An empty cell. */
    SheetCell EMPTY = new Text("");

    /** Calls the method for this kind of cell. */
    <R> R match(Cases<R> cases);

    /** Plain text. */
    record Text(String text) implements SheetCell {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(text);
        }
    }

    /** Text that is emphasised as a warning. */
    record Notice(String text) implements SheetCell {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notice(text);
        }
    }

    /** A date. */
    record Day(LocalDate day) implements SheetCell {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.day(day);
        }
    }

    /** A count or a serial number. */
    record Count(int number) implements SheetCell {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.number(number);
        }
    }

    /** Returns a cell with the text made plain. Line breaks are kept, except at the end. */
    static SheetCell of(String text) {
        return text.isEmpty() ? EMPTY : new Text(PlainText.text(text).stripTrailing());
    }

    static SheetCell of(int number) {
        return new Count(number);
    }

    /** Returns a cell with each text on its own line. */
    static SheetCell lines(List<String> texts) {
        return of(String.join("\n", texts));
    }

    /** Returns a cell with a date of a file, or with the date of an instant. Anything else stays text. */
    static SheetCell day(String written) {
        String day =
                written.indexOf('T') == "2026-11-24".length() ? written.substring(0, "2026-11-24".length()) : written;
        try {
            return new Day(LocalDate.parse(day));
        } catch (DateTimeParseException partial) {
            return of(written);
        }
    }

    /** Visits a cell: one method for each kind, so that the compiler demands each. */
    interface Cases<R> {
        R text(String text);

        R notice(String text);

        R day(LocalDate day);

        R number(int number);
    }
}
