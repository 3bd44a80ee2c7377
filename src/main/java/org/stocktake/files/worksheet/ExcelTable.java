package org.stocktake.files.worksheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.finding.worksheet.WorksheetField;
import org.stocktake.finding.worksheet.WorksheetHead;
import org.stocktake.finding.worksheet.WorksheetLine;
import org.stocktake.finding.worksheet.WorksheetList;
import org.stocktake.model.BlankText;
import org.stocktake.text.Messages;

/**
 * A sheet of a worksheet whose columns have keys. The row of the keys is found by its mark, and the row of the headings
 * by its texts, so that a sheet may be renamed, and rows and columns may be moved. All other rows are content.
 */
final class ExcelTable {
    /** The mark stands in one of the first rows and columns, even if some were put before it. */
    private static final int SEARCHED = 50;

    /** One word may be a heading and a text of somebody; two of one row are headings. */
    private static final int HEADINGS_MIN = 2;

    private static final int HEADING_CHARS_MAX = 200;

    private final ExcelGrid grid;
    private final WorksheetNotices notices;
    private final String key;
    private final int keyRow;
    private final Map<String, String> headings;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Set<Integer> known;
    private final Set<Integer> headingRows = new LinkedHashSet<>();

    private ExcelTable(ExcelGrid grid, WorksheetNotices notices, Map<String, String> headings, String key, int keyRow) {
        this.grid = grid;
        this.notices = notices;
        this.headings = headings;
        this.key = key;
        this.keyRow = keyRow;
        grid.row(keyRow).forEach((column, cell) -> {
            if (headings.containsKey(cell.text().strip())) {
                columns.putIfAbsent(cell.text().strip(), column);
            }
        });
        known = new HashSet<>(columns.values());
        grid.rows().keySet().stream()
                .filter(row -> row != keyRow && isHeadings(row))
                .forEach(headingRows::add);
    }

    /**
     * Returns the table; empty if no cell has the mark of a worksheet.
     *
     * @param words in the language of the headings
     */
    static Optional<ExcelTable> of(ExcelGrid grid, WorksheetNotices notices, Messages words) {
        for (int row : grid.rows().headMap(SEARCHED).keySet()) {
            for (Map.Entry<Integer, ExcelText> cell :
                    grid.row(row).headMap(SEARCHED).entrySet()) {
                String text = cell.getValue().text().strip();
                if (WorksheetHead.begins(text) && text.indexOf(' ') > 0 && text.indexOf('=') < 0) {
                    String key = text.substring(text.indexOf(' ') + 1);
                    Map<String, String> headings = headings(key, words);
                    return headings.isEmpty() && !key.equals("about")
                            ? Optional.empty()
                            : Optional.of(new ExcelTable(grid, notices, headings, key, row));
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

    /** Returns the headings of a sheet by the keys of its columns, empty for a hidden one; none for a sheet that has no table. */
    private static Map<String, String> headings(String sheet, Messages words) {
        Map<String, String> headings = new LinkedHashMap<>();
        if (sheet.equals("answers")) {
            headings.put("line", "");
            headings.put("fixed", "");
            for (String key : List.of("number", "question", "about")) {
                headings.put(key, words.say("worksheet.column." + key));
            }
            for (WorksheetField field : WorksheetField.values()) {
                headings.put(field.key(), words.say("worksheet.field." + field.key()));
            }
        }
        WorksheetList.of(sheet).ifPresent(list -> {
            headings.put("for", words.say("worksheet.column.for-number"));
            list.keys().forEach(key -> headings.put(key, words.say("worksheet.part." + list.key() + "." + key)));
            list.hiddenKeys().forEach(key -> headings.put(key, ""));
        });
        return headings;
    }

    /** Returns the numbers of the rows that have a content: all but those of the keys and of the headings. */
    List<Integer> rows() {
        List<Integer> rows = new ArrayList<>();
        for (int row : grid.rows().keySet()) {
            if (row != keyRow && !headingRows.contains(row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /**
     * Returns true if at least half of what stands in a row are the headings of its columns, and it has no question. A
     * person may have written over some of them, or moved the row.
     */
    private boolean isHeadings(int row) {
        if (grid.row(row).size() < HEADINGS_MIN) {
            return false;
        }
        int filled = 0;
        int own = 0;
        for (Map.Entry<String, Integer> column : columns.entrySet()) {
            String text = grid.at(row, column.getValue()).text();
            filled += BlankText.isBlank(text) ? 0 : 1;
            own += isHeading(text, column.getKey()) ? 1 : 0;
        }
        return own >= HEADINGS_MIN && own >= filled - own && !isOfQuestion(row);
    }

    private boolean isHeading(String text, String column) {
        String heading = headings.getOrDefault(column, "");
        return !heading.isEmpty()
                && text.length() <= HEADING_CHARS_MAX
                && text.strip().replaceAll("\\s+", " ").equals(heading);
    }

    private boolean isOfQuestion(int row) {
        String number = raw(row, "for").text().strip();
        return WorksheetLine.read(raw(row, "line").text()).isPresent()
                || (!number.isEmpty() && Character.isDigit(number.charAt(0)));
    }

    /** Tells of the texts that somebody wrote over a heading or a key, and beside them. */
    void tellHead() {
        grid.row(keyRow).forEach((column, cell) -> {
            String text = cell.text().strip();
            if (!columns.containsKey(text) && !text.equals(WorksheetHead.FORMAT + " " + key)) {
                tell(keyRow, column, cell);
            }
        });
        for (int row : headingRows) {
            columns.forEach((column, at) -> {
                if (!isHeading(grid.at(row, at).text(), column)) {
                    tell(row, at, grid.at(row, at));
                }
            });
            tellOthers(row);
        }
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

    /** Tells of the merged cells of the rows with a content. */
    void tellMerged() {
        for (ExcelGrid.Merged merged : grid.merged()) {
            boolean inHead =
                    merged.top() == merged.bottom() && (merged.top() == keyRow || headingRows.contains(merged.top()));
            if (!inHead) {
                notices.add(notices.cell(grid.name(), merged.range()), WorksheetNotice.Kind.MERGED_CELLS);
            }
        }
    }

    /** Tells of texts in columns that are none of the worksheet. */
    void tellOthers(int row) {
        grid.row(row).forEach((column, cell) -> {
            if (!known.contains(column)) {
                tell(row, column, cell);
            }
        });
    }

    /** Tells of a text that stands in place of the number of a question. */
    void tellUnlessNumber(int row, String column) {
        if (!raw(row, column).text().strip().matches("[0-9.,]{0,20}")) {
            tell(row, column);
        }
    }

    /** Tells of all texts of a row that belongs to no question. */
    void tellRow(int row) {
        grid.row(row).forEach((column, cell) -> tell(row, column, cell));
    }

    /** Tells of a text that stands in a cell of the worksheet which is no field. */
    void tell(int row, String column) {
        tell(row, columns.getOrDefault(column, 0), raw(row, column));
    }

    /** Tells of the text of a cell that is no field; nothing if there is none. */
    private void tell(int row, int column, ExcelText cell) {
        String text = cell.formula().isEmpty() ? cell.text() : cell.formula();
        if (!BlankText.isBlank(text) && !notices.isFull(WorksheetNotice.Kind.TEXT_OUTSIDE)) {
            notices.add(
                    notices.cell(grid.name(), ExcelGrid.reference(row, column)),
                    WorksheetNotice.Kind.TEXT_OUTSIDE,
                    text.strip());
        }
    }
}
