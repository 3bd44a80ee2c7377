package org.stocktake.report.sheet;

import java.util.List;

/**
 * A column of a sheet.
 *
 * @param width in characters
 * @param choices the values offered to a person who edits the sheet; empty if any value can be entered
 * @param onlyThose true if no other value is accepted; false if the choices are suggestions
 */
public record SheetColumn(String heading, int width, List<String> choices, boolean onlyThose) {
    public SheetColumn {
        choices = List.copyOf(choices);
    }

    /** Returns a column that accepts any value. */
    public static SheetColumn of(String heading, int width) {
        return new SheetColumn(heading, width, List.of(), false);
    }
}
