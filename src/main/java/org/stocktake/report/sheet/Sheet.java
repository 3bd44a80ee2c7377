package org.stocktake.report.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

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

    /** Returns the sheet with those of its columns only, by their index. */
    public Sheet keeping(IntPredicate wanted) {
        int[] kept = IntStream.range(0, columns.size()).filter(wanted).toArray();
        List<List<SheetCell>> cells = rows.stream()
                .map(row -> Arrays.stream(kept).mapToObj(row::get).toList())
                .toList();
        int stay = (int) Arrays.stream(kept).filter(index -> index < fixed).count();
        return new Sheet(name, Arrays.stream(kept).mapToObj(columns::get).toList(), stay, cells);
    }

    /** Returns the sheet of which only the columns from one to another, by their index, are printed. */
    Sheet printing(int from, int to) {
        List<SheetColumn> shown = IntStream.range(0, columns.size())
                .mapToObj(
                        index -> index < from || index > to ? columns.get(index).onScreen() : columns.get(index))
                .toList();
        return new Sheet(name, shown, fixed, rows);
    }

    /** Returns the sheet without the columns that have no value in any row; the first ones, which stay visible, stay. */
    Sheet withoutEmptyColumns() {
        return keeping(index -> index < fixed
                || rows.isEmpty()
                || rows.stream().anyMatch(row -> !row.get(index).equals(SheetCell.EMPTY)));
    }

    /** Returns the headings of the columns, which make the first row. */
    public List<String> headings() {
        return columns.stream().map(SheetColumn::heading).toList();
    }
}
