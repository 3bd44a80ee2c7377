package org.stocktake.report.worksheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.stocktake.report.office.WorkbookStyles;

/** The styles of a worksheet for Excel: locked cells are grey, cells to write in are white. All hold text. */
final class ExcelStyles {
    final XSSFCellStyle locked;
    /** A cell that nobody sees. Its text does not wrap, because office programs would make the row as high as it. */
    final XSSFCellStyle hidden;

    final XSSFCellStyle strong;
    final XSSFCellStyle open;
    /** A cell to write in whose text begins like a formula; it stays text when somebody edits it. */
    final XSSFCellStyle literal;

    final XSSFCellStyle heading;
    final XSSFCellStyle title;

    /** The size of the type of a title. */
    static final int TITLE_POINTS = 16;

    ExcelStyles(XSSFWorkbook workbook) {
        XSSFFont plain = workbook.getFontAt(0);
        plain.setFontName("Arial");
        plain.setFontHeightInPoints((short) 10);
        open = workbook.createCellStyle();
        open.setWrapText(true);
        open.setVerticalAlignment(VerticalAlignment.TOP);
        open.setDataFormat(workbook.createDataFormat().getFormat("@"));
        border(open);
        open.setLocked(false);
        literal = workbook.createCellStyle();
        literal.cloneStyleFrom(open);
        literal.setQuotePrefixed(true);
        locked = workbook.createCellStyle();
        locked.cloneStyleFrom(open);
        locked.setLocked(true);
        locked.setFillForegroundColor(WorkbookStyles.colour("F3F5F8"));
        locked.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        hidden = workbook.createCellStyle();
        hidden.cloneStyleFrom(locked);
        hidden.setWrapText(false);
        strong = workbook.createCellStyle();
        strong.cloneStyleFrom(locked);
        strong.setFont(WorkbookStyles.bold(workbook, "1D3F6B", 10));
        heading = workbook.createCellStyle();
        heading.cloneStyleFrom(locked);
        heading.setFillForegroundColor(WorkbookStyles.colour("1D3F6B"));
        heading.setFont(WorkbookStyles.bold(workbook, "FFFFFF", 10));
        title = workbook.createCellStyle();
        title.setFont(WorkbookStyles.bold(workbook, "1D3F6B", TITLE_POINTS));
        title.setWrapText(true);
        title.setVerticalAlignment(VerticalAlignment.TOP);
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(WorkbookStyles.colour("B8C1CC"));
        style.setBorderRight(BorderStyle.THIN);
        style.setRightBorderColor(WorkbookStyles.colour("D3D9E0"));
    }
}
