package org.stocktake.report.office;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.stocktake.report.sheet.SheetCell;

/**
 * Writes what stands in a cell. Text is typed as text, so that nothing in it is calculated; where it begins like a formula,
 * its style also says so, and it stays text when somebody edits it.
 */
record WorkbookCell(XSSFCell cell, WorkbookStyles look, LongTextSheet longTexts, List<String> place)
        implements SheetCell.Cases<XSSFCell> {
    private static final int CALENDAR_BEGINS = 1900;

    @Override
    public XSSFCell text(String text) {
        if (!text.isEmpty()) {
            cell.setCellValue(CellTextSplitter.escaped(longTexts.inCell(text, place)));
        }
        cell.setCellStyle(CellTextSplitter.looksLikeFormula(text) ? look.literal : look.text);
        return cell;
    }

    @Override
    public XSSFCell notice(String text) {
        text(text).setCellStyle(look.notice);
        return cell;
    }

    /** A day before the calendar of workbooks begins stays text; they take 1900 for a leap year besides. */
    @Override
    public XSSFCell day(LocalDate day) {
        if (day.getYear() <= CALENDAR_BEGINS) {
            return text(day.toString());
        }
        cell.setCellValue(day);
        cell.setCellStyle(look.day);
        return cell;
    }

    @Override
    public XSSFCell number(int number) {
        cell.setCellValue(number);
        cell.setCellStyle(look.number);
        return cell;
    }
}
