package org.stocktake.files.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.csv.CsvReader;
import org.stocktake.files.io.BoundedFileReader;
import org.stocktake.files.worksheet.WorkbookTables;
import org.stocktake.files.worksheet.WorkbookTables.Cell;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.finding.sheet.LawyerColumn;
import org.stocktake.model.BlankText;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.SourceLocation;
import org.stocktake.text.Messages;

/**
 * The table of a sheet for lawyers. Its columns are found by their headings, in the words of the program or as keys, in
 * any order; other columns are for the people who added them.
 *
 * @param rows in the order of the sheet
 * @param others the headings of the columns that are not read
 */
public record LawyerTable(SourceLocation where, List<LawyerColumn> columns, List<Row> rows, List<String> others) {
    /** The headings stand in one of the first rows, even if some were put above them. */
    private static final int SEARCHED = 50;

    /** More problems than anybody corrects before the next try. */
    static final int PROBLEMS_MAX = 1_000;

    public LawyerTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        others = List.copyOf(others);
    }

    /** A row with a cell for each column that the sheet has. */
    public record Row(Map<LawyerColumn, Cell> cells) {
        public Row {
            cells = new EnumMap<>(cells);
        }

        /** Returns the text of the cell without the white space around it; empty without the column. */
        public String text(LawyerColumn column) {
            @Nullable Cell cell = cells.get(column);
            return cell == null ? "" : column.normal(cell.text());
        }

        /** Returns the text of the cell as it stands there; empty without the column. */
        String raw(LawyerColumn column) {
            @Nullable Cell cell = cells.get(column);
            return cell == null ? "" : cell.text();
        }

        public boolean has(LawyerColumn column) {
            return cells.containsKey(column);
        }

        /** Returns the place of a cell; without the column, that of the first cell of the row. */
        public SourceLocation where(LawyerColumn column) {
            @Nullable Cell cell = cells.get(column);
            return cell == null ? cells.values().iterator().next().where() : cell.where();
        }
    }

    /**
     * Reads a workbook or a table of comma-separated values.
     *
     * @param csvCell takes away what was put into the cells of a CSV against formulas
     * @throws IOException if the file cannot be read
     */
    public static LoadResult<LawyerTable> read(Path file, Messages words, UnaryOperator<String> csvCell)
            throws IOException {
        return isCsv(file) && !isPackage(file) ? readCsv(file, words, csvCell) : readWorkbook(file, words);
    }

    /** Returns true for the first bytes of a workbook, also where somebody gave it the name of a table of text. */
    private static boolean isPackage(Path file) throws IOException {
        try (InputStream in = BoundedFileReader.open(file)) {
            return Arrays.equals(in.readNBytes(4), new byte[] {'P', 'K', 3, 4});
        }
    }

    private static boolean isCsv(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt");
    }

    private static LoadResult<LawyerTable> readCsv(Path file, Messages words, UnaryOperator<String> csvCell)
            throws IOException {
        LoadResult<List<List<CsvReader.Cell>>> read = CsvReader.read(file);
        if (read.found().isEmpty()) {
            return new LoadResult.Bad<>(read.problems());
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (List<CsvReader.Cell> row : read.found().get()) {
            rows.add(row.stream()
                    .map(cell -> new Cell(cell.where(), csvCell.apply(cell.text()), true))
                    .toList());
        }
        return first(file, List.of(new WorkbookTables.Table("", rows)), words);
    }

    private static LoadResult<LawyerTable> readWorkbook(Path file, Messages words) throws IOException {
        LoadResult<List<WorkbookTables.Table>> read = WorkbookTables.read(file);
        return read.found().isPresent()
                ? first(file, read.found().get(), words)
                : new LoadResult.Bad<>(read.problems());
    }

    /** Returns the first table that has headings of such a sheet. */
    private static LoadResult<LawyerTable> first(Path file, List<WorkbookTables.Table> tables, Messages words) {
        Headings headings = new Headings(words);
        for (WorkbookTables.Table table : tables) {
            for (int i = 0; i < Math.min(SEARCHED, table.rows().size()); i++) {
                List<LawyerColumn> columns =
                        headings.columns(table.rows().get(i)).values().stream().toList();
                if (columns.contains(LawyerColumn.ID) && columns.contains(LawyerColumn.TEXT)) {
                    return new TableOf(SourceLocation.in(file.toString()), table.rows(), i, headings).read();
                }
            }
        }
        String id = words.say("lawyer.column.id");
        String text = words.say("lawyer.column.text");
        return new LoadResult.Bad<>(
                List.of(Problem.of(SourceLocation.in(file.toString()), ProblemKind.SHEET_WITHOUT_HEADINGS, id, text)));
    }

    /** The columns by the headings that they can have. */
    private static final class Headings {
        private final Map<String, LawyerColumn> known = new HashMap<>();

        Headings(Messages words) {
            for (LawyerColumn column : LawyerColumn.values()) {
                known.put(column.key(), column);
                for (Messages language : List.of(Messages.in(Messages.ENGLISH), words)) {
                    known.put(lower(language.say("lawyer.column." + column.key())), column);
                }
            }
        }

        private static String lower(String heading) {
            return heading.strip().toLowerCase(Locale.ROOT);
        }

        Optional<LawyerColumn> of(Cell heading) {
            return Optional.ofNullable(known.get(lower(heading.text())));
        }

        /** Returns the columns of a row of headings by their index; one that stands twice once. */
        Map<Integer, LawyerColumn> columns(List<Cell> row) {
            Map<Integer, LawyerColumn> columns = new HashMap<>();
            for (int i = 0; i < row.size(); i++) {
                Optional<LawyerColumn> column = of(row.get(i));
                if (column.isPresent() && !columns.containsValue(column.get())) {
                    columns.put(i, column.get());
                }
            }
            return columns;
        }
    }

    /** Reads the rows below the headings. */
    private static final class TableOf {
        private final SourceLocation where;
        private final List<List<Cell>> all;
        private final int headingRow;
        private final Map<Integer, LawyerColumn> columns;
        private final List<Problem> problems = new ArrayList<>();

        TableOf(SourceLocation where, List<List<Cell>> all, int headingRow, Headings headings) {
            this.where = where;
            this.all = all;
            this.headingRow = headingRow;
            this.columns = headings.columns(all.get(headingRow));
            for (Cell cell : all.get(headingRow)) {
                Optional<LawyerColumn> column = headings.of(cell);
                int index = all.get(headingRow).indexOf(cell);
                if (column.isPresent() && !columns.containsKey(index)) {
                    problems.add(Problem.of(cell.where(), ProblemKind.SHEET_COLUMN_TWICE, cell.text()));
                }
            }
        }

        LoadResult<LawyerTable> read() {
            List<Row> rows = new ArrayList<>();
            for (List<Cell> row : all.subList(headingRow + 1, all.size())) {
                Map<LawyerColumn, Cell> cells = cells(row);
                if (cells.values().stream().anyMatch(cell -> !BlankText.isBlank(cell.text()) || !cell.isCertain())) {
                    cells.forEach(this::requireCertain);
                    requireWhole(row);
                    rows.add(new Row(cells));
                }
            }
            List<String> others = new ArrayList<>();
            for (int i = 0; i < all.get(headingRow).size(); i++) {
                String heading = all.get(headingRow).get(i).text();
                if (!columns.containsKey(i) && !BlankText.isBlank(heading)) {
                    others.add(heading.strip());
                }
            }
            return problems.isEmpty()
                    ? new LoadResult.Good<>(new LawyerTable(where, List.copyOf(columns.values()), rows, others))
                    : new LoadResult.Bad<>(problems);
        }

        /** Returns the cells of a row; one that the row is too short for is empty, in the place of its last. */
        private Map<LawyerColumn, Cell> cells(List<Cell> row) {
            Map<LawyerColumn, Cell> cells = new EnumMap<>(LawyerColumn.class);
            if (row.isEmpty()) {
                return cells;
            }
            Cell absent = new Cell(row.get(row.size() - 1).where(), "", true); // one for all: a row can be one cell
            columns.forEach((index, column) -> cells.put(column, index < row.size() ? row.get(index) : absent));
            return cells;
        }

        /** Refuses a row of a CSV with fewer or more cells than headings: its texts would stand in other columns. */
        private void requireWhole(List<Cell> row) {
            int wanted = all.get(headingRow).size();
            if (row.get(0).where().line() > 0 && row.size() != wanted && problems.size() < PROBLEMS_MAX) {
                problems.add(Problem.of(
                        row.get(0).where(),
                        ProblemKind.SHEET_ROW_CUT,
                        String.valueOf(row.size()),
                        String.valueOf(wanted)));
            }
        }

        private void requireCertain(LawyerColumn column, Cell cell) {
            boolean told = column.kind() == LawyerColumn.Kind.TOLD;
            if (!cell.isCertain() && !told && problems.size() < PROBLEMS_MAX) {
                problems.add(Problem.of(cell.where(), ProblemKind.SHEET_CELL_UNCERTAIN, cell.text()));
            }
        }
    }
}
