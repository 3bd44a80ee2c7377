package org.stocktake.files.worksheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.finding.worksheet.WorksheetHead;
import org.stocktake.model.BlankText;

/**
 * A sheet of a worksheet whose columns have keys. The row of the keys is found by its mark, so that a sheet may be
 * renamed, and rows and columns may be moved.
 */
final class ExcelTable {
    /** The mark stands in one of the first rows and columns, even if some were put before it. */
    private static final int SEARCHED = 50;

    private final ExcelGrid grid;
    private final WorksheetNotices notices;
    private final String key;
    private final int keyRow;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Set<Integer> known;

    private ExcelTable(ExcelGrid grid, WorksheetNotices notices, String key, int keyRow) {
        this.grid = grid;
        this.notices = notices;
        this.key = key;
        this.keyRow = keyRow;
        grid.row(keyRow)
                .forEach((column, cell) -> columns.putIfAbsent(cell.text().strip(), column));
        known = new HashSet<>(columns.values());
    }

    /** Returns the table; empty if no cell has the mark of a worksheet. */
    static Optional<ExcelTable> of(ExcelGrid grid, WorksheetNotices notices) {
        for (int row : grid.rows().headMap(SEARCHED).keySet()) {
            for (Map.Entry<Integer, ExcelText> cell :
                    grid.row(row).headMap(SEARCHED).entrySet()) {
                String text = cell.getValue().text().strip();
                if (WorksheetHead.begins(text) && text.indexOf(' ') > 0 && text.indexOf('=') < 0) {
                    return Optional.of(new ExcelTable(grid, notices, text.substring(text.indexOf(' ') + 1), row));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the key of the sheet, such as {@code answers}. */
    String key() {
        return key;
    }

    ExcelGrid grid() {
        return grid;
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** Returns the numbers of the rows below the headings that have a content. */
    List<Integer> rows() {
        return new ArrayList<>(grid.rows().tailMap(keyRow + 2).keySet());
    }

    /** Returns the text of a cell as it stands there; empty without the column. */
    ExcelText raw(int row, String column) {
        return grid.at(row, columns.getOrDefault(column, 0));
    }

    String place(int row, String column) {
        return notices.cell(grid.name(), ExcelGrid.reference(row, columns.getOrDefault(column, 1)));
    }

    /** Returns what stands in a cell, and tells what cannot be taken. */
    GivenText given(int row, String column) {
        ExcelText cell = raw(row, column);
        String place = place(row, column);
        boolean covered = grid.isCovered(row, columns.getOrDefault(column, 0));
        if (!cell.formula().isEmpty()) {
            notices.add(place, WorksheetNotice.Kind.FORMULA, cell.formula());
        } else if (cell.error()) {
            notices.add(place, WorksheetNotice.Kind.ERROR_VALUE, cell.text());
        }
        return new GivenText(cell.text(), place, cell.isUsable() && !covered);
    }

    /** Tells of the merged cells below the headings. */
    void tellMerged() {
        for (ExcelGrid.Merged merged : grid.merged()) {
            if (merged.bottom() >= keyRow + 2) {
                notices.add(notices.cell(grid.name(), merged.range()), WorksheetNotice.Kind.MERGED_CELLS);
            }
        }
    }

    /** Tells of texts in columns that are none of the worksheet. */
    void tellOthers(int row) {
        grid.row(row).forEach((column, cell) -> {
            if (!known.contains(column) && !BlankText.isBlank(cell.text())) {
                stray(row, column, cell);
            }
        });
    }

    /** Tells of all texts of a row that belongs to no question. */
    void tellRow(int row) {
        grid.row(row).forEach((column, cell) -> {
            if (!BlankText.isBlank(cell.text())) {
                stray(row, column, cell);
            }
        });
    }

    private void stray(int row, int column, ExcelText cell) {
        notices.add(
                notices.cell(grid.name(), ExcelGrid.reference(row, column)),
                WorksheetNotice.Kind.TEXT_OUTSIDE,
                cell.text().strip());
    }
}
