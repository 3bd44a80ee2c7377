package org.stocktake.report.sheet;

import java.util.List;

/**
 * A column of a sheet.
 *
 * @param width in characters
 * @param choices the values offered to a person who edits the sheet; empty if any value can be entered
 * @param onlyThose true if no other value is accepted; false if the choices are suggestions
 * @param printed false if the column is only on the screen
 */
public record SheetColumn(
        String heading, int width, List<String> choices, boolean onlyThose, ColumnType type, boolean printed) {
    public SheetColumn {
        choices = List.copyOf(choices);
    }

    /** Creates a column of text. */
    public SheetColumn(String heading, int width, List<String> choices, boolean onlyThose) {
        this(heading, width, choices, onlyThose, ColumnType.TEXT, true);
    }

    /** Returns the column for the screen only: the printed columns are one group, which fits on a page. */
    public SheetColumn onScreen() {
        return new SheetColumn(heading, width, choices, onlyThose, type, false);
    }

    /** Returns a column of text that accepts any value. */
    public static SheetColumn of(String heading, int width) {
        return of(heading, width, ColumnType.TEXT);
    }

    /** Returns a column that accepts any value of the type. */
    public static SheetColumn of(String heading, int width, ColumnType type) {
        return new SheetColumn(heading, width, List.of(), false, type, true);
    }
}
