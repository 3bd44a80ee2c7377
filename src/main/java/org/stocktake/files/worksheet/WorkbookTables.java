package org.stocktake.files.worksheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.stocktake.files.io.BoundedFileReader;
import org.stocktake.files.io.UnsuitableFileException;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.SourceLocation;

/**
 * Reads the visible sheets of any workbook as tables of text. Such a file is not trusted: it is read within the limits
 * of a worksheet that comes back, and nothing in it is calculated, run or fetched.
 */
public final class WorkbookTables {
    /** No table has more columns; what stands further right is not read. */
    private static final int COLUMNS_MAX = 200;

    /** Empty cells take memory though the file hardly has them; a sheet that people fill has far fewer before a content. */
    private static final int EMPTY_MAX = 300_000;

    private WorkbookTables() {}

    /**
     * A cell.
     *
     * @param where the file with the sheet and the cell
     * @param isCertain false for a formula, an error value, and a cell that was merged into another
     */
    public record Cell(SourceLocation where, String text, boolean isCertain) {}

    /**
     * A sheet.
     *
     * @param rows those with a content; a cell without one is empty
     */
    public record Table(String name, List<List<Cell>> rows) {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Reads a file; a link is followed.
     *
     * @throws IOException if it cannot be read
     */
    public static LoadResult<List<Table>> read(Path file) throws IOException {
        String name = file.toString();
        try {
            return new LoadResult.Good<>(tables(name, BoundedFileReader.read(file, PackageParts.FILE_BYTES_MAX)));
        } catch (UnsuitableFileException refused) {
            ProblemKind kind = refused.isTooLarge() ? ProblemKind.WORKSHEET_TOO_LARGE : ProblemKind.NOT_A_REGULAR_FILE;
            return new LoadResult.Bad<>(List.of(Problem.of(SourceLocation.in(name), kind)));
        } catch (InvalidFileException refused) {
            return new LoadResult.Bad<>(List.of(refused.problem()));
        }
    }

    private static List<Table> tables(String name, byte[] bytes) throws InvalidFileException {
        WorksheetReader.requireKind(name, bytes);
        PackageParts parts = PackageParts.of(
                name, bytes, part -> part.equals(WorksheetReader.TYPES) || ExcelFormReader.isWanted(part));
        WorksheetReader.requireKind(parts);
        if (parts.part("xl/workbook.xml").isEmpty()) {
            throw parts.refused(ProblemKind.NOT_A_WORKBOOK);
        }
        ExcelShared shared = ExcelShared.of(parts);
        List<Table> tables = new ArrayList<>();
        Set<String> read = new HashSet<>();
        long empty = 0;
        for (ExcelParts.Sheet sheet : new ExcelParts(parts).sheets().values()) {
            Optional<byte[]> part = parts.part(sheet.part());
            if (part.isPresent() && !sheet.hidden() && read.add(sheet.part())) {
                ExcelGrid grid =
                        ExcelSheetReader.read(parts, part.get(), sheet.name(), shared, ExcelSheetReader.CELLS_MAX);
                empty += empty(grid);
                if (empty > EMPTY_MAX) {
                    throw parts.refused(ProblemKind.WORKSHEET_TOO_LARGE);
                }
                tables.add(table(name, grid));
            }
        }
        return tables;
    }

    /** Returns how many cells without a content stand before one with a content in the rows of the table. */
    private static long empty(ExcelGrid grid) {
        long empty = 0;
        for (SortedMap<Integer, ExcelText> cells : grid.rows().values()) {
            empty += last(cells) - cells.headMap(COLUMNS_MAX + 1).size();
        }
        return empty;
    }

    /** Returns the last column of a row that is read; 0 if there is none. */
    private static int last(SortedMap<Integer, ExcelText> cells) {
        SortedMap<Integer, ExcelText> read = cells.headMap(COLUMNS_MAX + 1);
        return read.isEmpty() ? 0 : read.lastKey();
    }

    private static Table table(String file, ExcelGrid grid) {
        List<List<Cell>> rows = new ArrayList<>();
        grid.rows().forEach((row, cells) -> {
            int last = last(cells);
            List<Cell> line = new ArrayList<>();
            for (int column = 1; column <= last; column++) {
                line.add(cell(file, grid, Map.entry(row, column)));
            }
            rows.add(line);
        });
        return new Table(grid.name(), rows);
    }

    private static Cell cell(String file, ExcelGrid grid, Map.Entry<Integer, Integer> at) {
        ExcelText text = grid.at(at.getKey(), at.getValue());
        String place = file + ", " + grid.name() + "!" + ExcelGrid.reference(at.getKey(), at.getValue());
        boolean certain = text.isUsable() && !grid.isCovered(at.getKey(), at.getValue());
        return new Cell(SourceLocation.in(place), text.text(), certain);
    }
}
