package org.stocktake.finding.sheet;

import java.util.Map;
import java.util.Optional;
import org.stocktake.finding.TextDigest;
import org.stocktake.model.Checklist;
import org.stocktake.model.Question;

/**
 * The mark of a row of the sheet for lawyers: the checklist that it was written from, and a digest of its cells. By it
 * a row that nobody touched is known, also when the checklist changed in the meantime, and a question that was changed
 * on both sides.
 *
 * @param digest of the cells that are taken back
 */
public record ExportMark(String checklist, String version, String digest) {
    private static final int DIGITS = 16;

    /** Returns the mark of a question as it is in the checklist. */
    public static ExportMark of(Checklist checklist, Question question) {
        StringBuilder cells = new StringBuilder();
        LawyerColumn.takenBack().forEach(column -> add(cells, column, column.cell(checklist, question)));
        return new ExportMark(checklist.id(), checklist.version(), digest(cells));
    }

    /**
     * Returns the digest of a row as it came back.
     *
     * @param row the cells by column; a column that the sheet no longer has counts as it is in the checklist
     */
    public static String digest(Map<LawyerColumn, String> row, Checklist checklist, Question question) {
        StringBuilder cells = new StringBuilder();
        for (LawyerColumn column : LawyerColumn.takenBack()) {
            add(cells, column, row.containsKey(column) ? row.get(column) : column.cell(checklist, question));
        }
        return digest(cells);
    }

    private static void add(StringBuilder cells, LawyerColumn column, String cell) {
        cells.append(column.normal(cell)).append('\u0000');
    }

    private static String digest(StringBuilder cells) {
        return TextDigest.of(cells.toString()).substring(0, DIGITS);
    }

    /** Returns the mark that a cell has; empty if the cell has none. */
    public static Optional<ExportMark> read(String cell) {
        String[] parts = cell.strip().split("\\s+", -1);
        return parts.length == 3 ? Optional.of(new ExportMark(parts[0], parts[1], parts[2])) : Optional.empty();
    }

    /** Returns the text of the cell. */
    public String cell() {
        return checklist + " " + version + " " + digest;
    }
}
