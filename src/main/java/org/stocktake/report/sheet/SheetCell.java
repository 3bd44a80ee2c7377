package org.stocktake.report.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.stocktake.report.document.PlainText;

/** What stands in one cell of a sheet. */
public sealed interface SheetCell {
    /** Nothing. */
    SheetCell EMPTY = new Text("");

    /** Calls the case that this cell is. */
    <R> R match(Cases<R> cases);

    /** Text as it is. */
    record Text(String text) implements SheetCell {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(text);
        }
    }

    /** Text that must not be overlooked. */
    record Notice(String text) implements SheetCell {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notice(text);
        }
    }

    /** A whole day. */
    record Day(LocalDate day) implements SheetCell {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.day(day);
        }
    }

    /** A count or a running number. */
    record Count(int number) implements SheetCell {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.number(number);
        }
    }

    /** Text made plain, with line breaks kept except at its end. */
    static SheetCell of(String text) {
        return text.isEmpty() ? EMPTY : new Text(PlainText.text(text).stripTrailing());
    }

    static SheetCell of(int number) {
        return new Count(number);
    }

    /** The texts, each on a line of its own. */
    static SheetCell lines(List<String> texts) {
        return of(String.join("\n", texts));
    }

    /** A day of a file, or the day of one of its instants; what is not a whole day stays the text that it is. */
    static SheetCell day(String written) {
        String day =
                written.indexOf('T') == "2026-11-24".length() ? written.substring(0, "2026-11-24".length()) : written;
        try {
            return new Day(LocalDate.parse(day));
        } catch (DateTimeParseException partial) {
            return of(written);
        }
    }

    /** One method a kind, so that the compiler asks for each. */
    interface Cases<R> {
        R text(String text);

        R notice(String text);

        R day(LocalDate day);

        R number(int number);
    }
}
