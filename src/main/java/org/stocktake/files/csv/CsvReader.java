package org.stocktake.files.csv;

import static org.stocktake.model.ProblemKind.EMPTY_FILE;
import static org.stocktake.model.ProblemKind.NOT_CSV;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.files.yaml.SourceText;
import org.stocktake.files.yaml.StrictUtf8;
import org.stocktake.model.SourceLocation;

/**
 * Reads a table as spreadsheets write it: CSV in UTF-8 (RFC 4180), with commas, semicolons or tabs between the cells,
 * whichever the first line has most. Every cell has its line and column, which no library gives, and a text with line
 * breaks stays one cell.
 */
public final class CsvReader {
    private final SourceText source;
    private final String text;
    private final char separator;
    private final List<List<Cell>> rows = new ArrayList<>();
    private int at;

    private CsvReader(SourceText source) {
        this.source = source;
        this.text = source.text();
        this.separator = separator(source.line(1));
    }

    /** One cell of a table with its place. */
    public record Cell(SourceLocation where, String text) {}

    /**
     * Returns all rows, the heading first; empty lines are left out.
     *
     * @throws IOException if the file cannot be read
     */
    public static LoadResult<List<List<Cell>>> read(Path file) throws IOException {
        try {
            SourceText source = StrictUtf8.of(file.toString(), StrictUtf8.bytes(file, file.toString()));
            CsvReader table = new CsvReader(source);
            table.read();
            if (table.rows.isEmpty()) {
                throw new InvalidFileException(source.at(0), EMPTY_FILE);
            }
            return new LoadResult.Good<>(List.copyOf(table.rows));
        } catch (InvalidFileException refused) {
            return new LoadResult.Bad<>(List.of(refused.problem()));
        }
    }

    private static char separator(String heading) {
        char most = ',';
        long count = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            long here = heading.chars().filter(c -> c == candidate).count();
            if (here > count) {
                most = candidate;
                count = here;
            }
        }
        return most;
    }

    private void read() throws InvalidFileException {
        while (at < text.length()) {
            List<Cell> row = row();
            if (row.stream().anyMatch(cell -> !cell.text().isBlank())) {
                rows.add(row);
            }
        }
    }

    private List<Cell> row() throws InvalidFileException {
        List<Cell> row = new ArrayList<>();
        boolean more = true;
        while (more) {
            row.add(cell());
            more = at < text.length() && text.charAt(at) == separator;
            at += more ? 1 : 0;
        }
        skipLineEnd();
        return row;
    }

    private void skipLineEnd() {
        at += at < text.length() && text.charAt(at) == '\r' ? 1 : 0;
        at += at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
    }

    private Cell cell() throws InvalidFileException {
        int start = at;
        if (at < text.length() && text.charAt(at) == '"') {
            return new Cell(source.at(start), quoted(start));
        }
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return new Cell(source.at(start), text.substring(start, at));
    }

    /** Reads a quoted cell; two quotation marks stand for one. */
    private String quoted(int start) throws InvalidFileException {
        StringBuilder cell = new StringBuilder();
        boolean closed = false;
        at++;
        while (at < text.length() && !closed) {
            char c = text.charAt(at++);
            boolean twice = c == '"' && at < text.length() && text.charAt(at) == '"';
            closed = c == '"' && !twice;
            at += twice ? 1 : 0;
            cell.append(closed ? "" : c);
        }
        boolean ends = at == text.length() || isEnd(text.charAt(at));
        if (!closed || !ends) {
            throw new InvalidFileException(source.at(start), NOT_CSV);
        }
        return cell.toString().replace("\r\n", "\n");
    }

    private boolean isEnd(char c) {
        return c == separator || c == '\n' || c == '\r';
    }
}
