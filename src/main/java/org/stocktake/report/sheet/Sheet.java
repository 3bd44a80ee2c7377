package org.stocktake.report.sheet;

import java.util.List;

/**
 * A table with a name.
 *
 * @param fixed the number of columns, from the left, that stay visible while the others scroll
 */
public record Sheet(String name, List<SheetColumn> columns, int fixed, List<List<SheetCell>> rows) {
    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<SheetCell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a cell for each column");
            }
        }
    }

    /** Returns the headings of the columns, which make the first row. */
    public List<String> headings() {
        return columns.stream().map(SheetColumn::heading).toList();
    }
}
