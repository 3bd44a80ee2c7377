package org.stocktake.report.office;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.stocktake.text.TextDirection;

/**
 * Sets a workbook from right to left: its sheets, its cells and the heads of its pages. Without a reading order, a
 * program takes the first letter of a cell, or sets every cell from left to right. A cell that has a sentence in Latin
 * letters only keeps their direction, and stands at the right all the same, below the head of its column. Source: ISO/IEC 29500-1, 18.8.1 (alignment).
 */
public final class WorkbookRightToLeft {
    /** A mark without width, UAX 9, 2.6: it holds a full stop at the end of its line. */
    private static final String MARK = "\u200F";

    private WorkbookRightToLeft() {}

    /** Sets all that the workbook has; what is added later is not set. */
    public static void set(XSSFWorkbook workbook) {
        int styles = workbook.getNumCellStyles();
        Map<Short, XSSFCellStyle> against = new HashMap<>();
        for (Sheet sheet : workbook) {
            sheet.setRightToLeft(true);
            if (!sheet.getHeader().getCenter().isEmpty()) {
                sheet.getHeader().setCenter(MARK + sheet.getHeader().getCenter() + MARK);
            }
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (isAgainst(cell)) {
                        cell.setCellStyle(against.computeIfAbsent(
                                cell.getCellStyle().getIndex(), index -> leftToRight(workbook, index)));
                    }
                }
            }
        }
        for (int i = 1; i < styles; i++) {
            XSSFCellStyle style = workbook.getCellStyleAt(i);
            style.setReadingOrder(ReadingOrder.RIGHT_TO_LEFT);
            style.setAlignment(HorizontalAlignment.RIGHT);
        }
    }

    /** Returns true for a sentence from left to right; a code of one word stands where the other cells begin. */
    private static boolean isAgainst(Cell cell) {
        String text = cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
        return text.indexOf(' ') > 0 && TextDirection.beginsLeftToRight(text) && !TextDirection.runsRightToLeft(text);
    }

    private static XSSFCellStyle leftToRight(XSSFWorkbook workbook, short index) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(workbook.getCellStyleAt(index));
        style.setReadingOrder(ReadingOrder.LEFT_TO_RIGHT);
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }
}
