package org.stocktake.report.office;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.stocktake.report.sheet.ColumnType;
import org.stocktake.report.sheet.Sheet;
import org.stocktake.report.sheet.SheetCell;
import org.stocktake.report.sheet.SheetColumn;
import org.stocktake.text.Messages;

/** Writes one sheet of a workbook: its cells, frozen panes, filter, page setup and lists of choices. */
final class WorkbookSheet {
    /** The number of empty rows below the last one that offer the same choices, for a person who adds rows. */
    private static final int ROWS_TO_COME = 200;

    private final XSSFSheet written;
    private final Sheet sheet;
    private final Messages words;
    private final SheetColumns columns;

    WorkbookSheet(XSSFSheet written, Sheet sheet, Messages words) {
        this.written = written;
        this.sheet = sheet;
        this.words = words;
        this.columns = SheetColumns.of(sheet);
    }

    void fill(WorkbookStyles look, LongTextSheet longTexts) {
        XSSFRow headings = written.createRow(0);
        for (int i = 0; i < sheet.columns().size(); i++) {
            SheetColumn column = sheet.columns().get(i);
            XSSFCell cell = headings.createCell(i);
            cell.setCellValue(CellTextSplitter.escaped(column.heading()));
            cell.setCellStyle(look.heading);
            written.setColumnWidth(i, (columns.width(i) + 1) * 256);
            written.setDefaultColumnStyle(i, look.text);
        }
        for (List<SheetCell> cells : sheet.rows()) {
            XSSFRow row = written.createRow(written.getLastRowNum() + 1);
            for (int i = 0; i < cells.size(); i++) {
                cells.get(i).match(new WorkbookCell(row.createCell(i), look, longTexts, place(cells, i)));
            }
        }
        view();
        outcomes();
        print();
    }

    /** Returns the names of sheet, row and column of a cell, for the sheet of long texts. */
    private List<String> place(List<SheetCell> cells, int column) {
        String row = cells.get(0) instanceof SheetCell.Text text ? text.text() : "";
        return List.of(sheet.name(), row, sheet.columns().get(column).heading());
    }

    private void view() {
        written.createFreezePane(sheet.fixed(), 1);
        CellRangeAddress range =
                new CellRangeAddress(0, lastRow(), 0, sheet.columns().size() - 1);
        List<String> headings =
                sheet.headings().stream().map(CellTextSplitter::escaped).toList();
        if (WorkbookTable.canHave(headings)) {
            WorkbookTable.add(written, range, sheet.name(), headings);
        } else {
            written.setAutoFilter(range);
        }
    }

    /** Returns the last row of the table, from 0: it has one row at least. */
    private int lastRow() {
        return Math.max(1, sheet.rows().size());
    }

    /** Colours the words of outcomes. */
    private void outcomes() {
        for (int i = 0; i < sheet.columns().size(); i++) {
            if (sheet.columns().get(i).type() == ColumnType.OUTCOME) {
                OutcomeRules.add(written, new CellRangeAddress(1, lastRow() + ROWS_TO_COME, i, i), words);
            }
        }
    }

    private void print() {
        PrintSetup setup = written.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) columns.pages());
        setup.setFitHeight((short) 0);
        written.setFitToPage(true);
        written.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        if (columns.isPrintedInPart()) {
            // Whole columns: a row that somebody adds is printed too.
            String from = CellReference.convertNumToColString(columns.firstPrinted());
            String to = CellReference.convertNumToColString(columns.firstPrinted() + columns.printed() - 1);
            XSSFWorkbook workbook = written.getWorkbook();
            workbook.setPrintArea(workbook.getSheetIndex(written), "$" + from + ":$" + to);
        }
        if (columns.pages() > 1 && columns.repeated() > 0) {
            written.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, columns.repeated() - 1));
        }
        written.setMargin(PageMargin.LEFT, PrintedPage.MARGIN_INCHES);
        written.setMargin(PageMargin.RIGHT, PrintedPage.MARGIN_INCHES);
        written.getFooter().setLeft("&A");
        written.getFooter().setRight(words.say("report.page.sheet", "&P", "&N"));
    }

    /** Adds the notice to the header of every printed page. There an ampersand begins a code, so it is doubled. */
    void warn(String notice) {
        warn(written, notice);
    }

    /** Adds the notice to the header of the pages of a sheet. */
    static void warn(XSSFSheet sheet, String notice) {
        if (!notice.isEmpty()) {
            sheet.getHeader().setCenter(notice.replace("&", "&&"));
        }
    }

    /** Adds the line of the office to the footer of every printed page. */
    static void foot(XSSFSheet written, String line) {
        if (!line.isEmpty()) {
            written.getFooter().setCenter(line.replace("&", "&&"));
        }
    }

    /** Adds a list of choices to the cells of each column that has choices. */
    void choices(WorkbookChoiceLists lists) {
        DataValidationHelper helper = written.getDataValidationHelper();
        for (int i = 0; i < sheet.columns().size(); i++) {
            SheetColumn column = sheet.columns().get(i);
            if (!column.choices().isEmpty()) {
                CellRangeAddressList cells =
                        new CellRangeAddressList(1, sheet.rows().size() + ROWS_TO_COME, i, i);
                DataValidation rule =
                        helper.createValidation(helper.createFormulaListConstraint(lists.range(column)), cells);
                rule.createPromptBox(
                        column.heading(),
                        words.say(column.onlyThose() ? "report.sheet.choose-only" : "report.sheet.choose"));
                rule.setShowPromptBox(true);
                rule.createErrorBox(column.heading(), words.say("report.sheet.not-in-list"));
                rule.setShowErrorBox(column.onlyThose());
                written.addValidationData(rule);
            }
        }
    }
}
