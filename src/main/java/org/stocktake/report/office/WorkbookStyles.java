package org.stocktake.report.office;

import java.util.HexFormat;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.stocktake.model.brand.BrandColors;

/** The styles of the cells in a workbook. */
public final class WorkbookStyles {
    final XSSFCellStyle heading;
    final XSSFCellStyle text;
    /** Text that stays text when somebody edits it, even if it begins like a formula. */
    final XSSFCellStyle literal;

    /** Text that is emphasised as a warning. */
    final XSSFCellStyle notice;

    /** The first line of the dashboard. */
    final XSSFCellStyle title;

    /** A sentence over several cells. */
    final XSSFCellStyle line;

    /** The title of a block of the dashboard. */
    final XSSFCellStyle blockTitle;

    final XSSFCellStyle day;
    final XSSFCellStyle number;
    /** A name before its counts: it stands where its cell begins, from right to left as well. */
    final XSSFCellStyle name;

    WorkbookStyles(XSSFWorkbook workbook, BrandColors colors) {
        XSSFFont plain = workbook.getFontAt(0);
        plain.setFontName("Arial");
        plain.setFontHeightInPoints((short) 10);
        text = workbook.createCellStyle();
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        text.setBorderBottom(BorderStyle.THIN);
        text.setBottomBorderColor(colour("D3D9E0"));
        text.setBorderRight(BorderStyle.THIN); // on paper nothing else parts a text from the next column
        text.setRightBorderColor(colour("D3D9E0"));
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        literal = workbook.createCellStyle();
        literal.cloneStyleFrom(text);
        literal.setQuotePrefixed(true);
        day = workbook.createCellStyle();
        day.cloneStyleFrom(text);
        day.setAlignment(HorizontalAlignment.LEFT);
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy\\-mm\\-dd"));
        number = workbook.createCellStyle();
        number.cloneStyleFrom(text);
        number.setAlignment(HorizontalAlignment.LEFT);
        number.setDataFormat(workbook.createDataFormat().getFormat("0"));
        name = workbook.createCellStyle();
        name.cloneStyleFrom(text);
        name.setAlignment(HorizontalAlignment.LEFT);
        heading = workbook.createCellStyle();
        heading.cloneStyleFrom(text);
        fill(heading, colors.main().hex(), bold(workbook, "FFFFFF"));
        title = workbook.createCellStyle();
        title.setFont(bold(workbook, colors.main().hex(), 16));
        title.setWrapText(true);
        title.setVerticalAlignment(VerticalAlignment.TOP);
        line = workbook.createCellStyle();
        line.setWrapText(true);
        line.setVerticalAlignment(VerticalAlignment.TOP);
        blockTitle = workbook.createCellStyle();
        blockTitle.setFont(bold(workbook, colors.main().hex(), 12));
        notice = workbook.createCellStyle();
        notice.cloneStyleFrom(text);
        fill(notice, "FBF1DC", bold(workbook, "8A5A00"));
    }

    private static void fill(XSSFCellStyle style, String rgb, XSSFFont font) {
        style.setFillForegroundColor(colour(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFont(font);
    }

    private static XSSFFont bold(XSSFWorkbook workbook, String rgb) {
        return bold(workbook, rgb, 10);
    }

    /** Returns a bold font of that height. */
    public static XSSFFont bold(XSSFWorkbook workbook, String rgb, int points) {
        XSSFFont bold = workbook.createFont();
        // In the order of the standard: the library writes them as they are set, and has set some already.
        bold.getCTFont().set(CTFont.Factory.newInstance());
        bold.setBold(true);
        bold.setFontHeightInPoints((short) points);
        bold.setColor(colour(rgb));
        bold.setFontName("Arial");
        return bold;
    }

    /** Returns the colour, opaque: ECMA-376 part 1, 18.18.86, wants alpha, red, green and blue. */
    public static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + rgb), null);
    }
}
