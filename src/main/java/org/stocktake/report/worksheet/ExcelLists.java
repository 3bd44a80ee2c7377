package org.stocktake.report.worksheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.stocktake.finding.worksheet.LamAlefMarks;
import org.stocktake.report.office.CellTextSplitter;

/** The hidden sheet of the choices that cells offer; a rule of a cell holds 255 characters only. Each list stands once. */
final class ExcelLists {
    private final XSSFSheet sheet;
    private final Map<List<String>, Range> ranges = new LinkedHashMap<>();

    ExcelLists(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** A range of cells with choices, as a formula names it; empty for none. */
    record Range(String formula) {}

    /** Returns the range of cells that holds these choices. */
    Range range(List<String> choices) {
        return ranges.computeIfAbsent(choices, this::written);
    }

    private Range written(List<String> choices) {
        int column = ranges.size();
        for (int i = 0; i < choices.size(); i++) {
            XSSFRow row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
            row.createCell(column).setCellValue(CellTextSplitter.escaped(LamAlefMarks.inCell(choices.get(i))));
        }
        String letters = CellReference.convertNumToColString(column);
        return new Range("'" + sheet.getSheetName() + "'!$" + letters + "$1:$" + letters + "$" + choices.size());
    }
}
