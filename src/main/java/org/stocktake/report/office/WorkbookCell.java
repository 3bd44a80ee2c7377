package org.stocktake.report.office;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.stocktake.report.sheet.SheetCell;

/**
 * Writes the value of a cell. Text gets the type text, so that nothing in it is calculated. If it begins like a
 * formula, its style is marked as text too, so that it stays text when somebody edits it.
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

    /**
     * Writes a date. Workbooks have no date before 1900, and treat 1900 as a leap year by mistake, so a date up to 1900
     * is written as text.
     */
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
