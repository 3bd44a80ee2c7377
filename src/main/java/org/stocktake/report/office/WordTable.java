package org.stocktake.report.office;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A Word table as wide as the text. Its columns have fixed widths, so that every program draws it alike. */
final class WordTable {
    /** The width between the margins of the page, in twentieths of a point. */
    static final int TEXT_WIDTH = 9_638;

    /** The space at both sides of a cell, in twentieths of a point. */
    private static final int CELL_MARGINS = 230;

    /** The width of a bold letter, in hundredths of the size of its type. */
    private static final int LETTER = 62;

    private final CTTbl table;
    private final List<Integer> widths;

    /**
     * Starts a table.
     *
     * @param shares the widths of the columns, relative to each other
     */
    WordTable(CTTbl table, String style, List<Integer> shares) {
        this.table = table;
        this.widths = widths(shares);
        CTTblPr properties = table.addNewTblPr();
        properties.addNewTblStyle().setVal(style);
        width(properties.addNewTblW(), TEXT_WIDTH);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(true);
        look.setNoHBand(true);
        look.setNoVBand(true);
        var grid = table.addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    /** Describes the table for those who cannot see it. */
    void describe(String text) {
        table.getTblPr().addNewTblCaption().setVal(text);
    }

    /** Sets the space at both sides of a cell, in twentieths of a point, so that a long word fits into it. */
    static void narrow(CTTc cell, int twentieths) {
        var margins = (cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr()).addNewTcMar();
        width(margins.addNewLeft(), twentieths);
        width(margins.addNewRight(), twentieths);
    }

    /** Takes the space above and below the text from all cells, so that many rows fit on a page. */
    void tighten() {
        var margins = table.getTblPr().addNewTblCellMar();
        width(margins.addNewTop(), 0);
        width(margins.addNewBottom(), 0);
    }

    static void shade(CTTc cell, String colour) {
        var shade = (cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr()).addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setColor("auto");
        shade.setFill(colour);
    }

    private static List<Integer> widths(List<Integer> shares) {
        int sum = shares.stream().mapToInt(Integer::intValue).sum();
        return shares.stream()
                .map(share -> (int) ((long) TEXT_WIDTH * share / sum))
                .toList();
    }

    private static void width(CTTblWidth width, int twentieths) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twentieths));
    }

    /** Returns the number of bold letters that certainly fit on a line of a column, in type of a size in points. */
    int letters(int column, int points) {
        return Math.max(0, (widths.get(column) - CELL_MARGINS) * 100 / (LETTER * points * 20));
    }

    /** Adds a header row, which a program repeats on every page, and returns its cells. */
    List<CTTc> headerRow() {
        CTRow row = table.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        properties.addNewTblHeader();
        return cells(row);
    }

    /** Adds a row that stays on one page, and returns its cells. */
    List<CTTc> shortRow() {
        CTRow row = table.addNewTr();
        row.addNewTrPr().addNewCantSplit();
        return cells(row);
    }

    /** Adds a row and returns its cells. */
    List<CTTc> row() {
        return cells(table.addNewTr());
    }

    /**
     * Adds a row with space for handwriting and returns its cells.
     *
     * @param height the minimum height, in twentieths of a point
     */
    List<CTTc> row(int height) {
        CTRow row = table.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        properties.addNewTrHeight().setVal(BigInteger.valueOf(height));
        return cells(row);
    }

    private List<CTTc> cells(CTRow row) {
        List<CTTc> cells = new ArrayList<>();
        for (int width : widths) {
            CTTc cell = row.addNewTc();
            width(cell.addNewTcPr().addNewTcW(), width);
            cells.add(cell);
        }
        return cells;
    }
}
