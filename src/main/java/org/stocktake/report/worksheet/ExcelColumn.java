package org.stocktake.report.worksheet;

import java.util.Collection;
import java.util.List;
import org.stocktake.report.document.LineWidth;

/**
 * A column of a worksheet for Excel.
 *
 * @param key by which it is found again, in the hidden first row; empty for a column that only explains
 * @param heading empty for a hidden column
 * @param help shown when a cell is chosen; empty for none
 * @param width in characters; more if a word of the heading needs it
 * @param choices from which the value is chosen; empty for free text
 * @param only true if nothing else than the choices can stand there
 */
record ExcelColumn(String key, String heading, String help, int width, List<String> choices, boolean only) {
    ExcelColumn {
        choices = List.copyOf(choices);
        width = Math.max(width, LineWidth.charactersOfLongestWord(heading));
    }

    /** Returns a column that nobody sees. */
    static ExcelColumn hidden(String key) {
        return new ExcelColumn(key, "", "", 10, List.of(), false);
    }

    static ExcelColumn text(String key, String heading, String help, int width) {
        return new ExcelColumn(key, heading, help, width, List.of(), false);
    }

    static ExcelColumn choice(String key, String heading, String help, int width, Collection<String> choices) {
        return new ExcelColumn(key, heading, help, width, List.copyOf(choices), true);
    }

    /** Returns the same column, in which the choices are proposals. */
    ExcelColumn withOthers() {
        return new ExcelColumn(key, heading, help, width, choices, false);
    }

    boolean isHidden() {
        return heading.isEmpty();
    }
}
