package org.stocktake.report.sheet;

import java.util.List;

/**
 * A column of a sheet.
 *
 * @param width in characters
 * @param choices what a person who goes on with the sheet can choose from; empty when anything can stand there
 * @param onlyThose whether nothing else is accepted, or the choices only help
 */
public record SheetColumn(String heading, int width, List<String> choices, boolean onlyThose) {
    public SheetColumn {
        choices = List.copyOf(choices);
    }

    /** A column in which anything can stand. */
    public static SheetColumn of(String heading, int width) {
        return new SheetColumn(heading, width, List.of(), false);
    }
}
