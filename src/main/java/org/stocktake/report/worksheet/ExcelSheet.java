package org.stocktake.report.worksheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.stocktake.finding.worksheet.LamAlefMarks;
import org.stocktake.report.office.CellTextSplitter;
import org.stocktake.report.worksheet.ExcelLists.Range;
import org.stocktake.text.Messages;

/**
 * Writes one sheet of a worksheet for Excel. Its first row is hidden: the first cell names the sheet, the others the
 * columns, so that they are found again when somebody renames or moves them. The second row has the headings.
 */
final class ExcelSheet {
    /** The number of rows above the first one to fill in. */
    static final int HEAD_ROWS = 2;

    private static final int UNITS_PER_CHARACTER = 256;
    private static final int PROMPT_CHARS_MAX = 250;

    private final XSSFSheet sheet;
    private final List<ExcelColumn> columns;
    private final ExcelStyles styles;
    private final Messages words;

    ExcelSheet(XSSFSheet sheet, String mark, List<ExcelColumn> columns, ExcelStyles styles, Messages words) {
        this.sheet = sheet;
        this.columns = new ArrayList<>(columns);
        this.columns.add(0, ExcelColumn.hidden(mark));
        this.styles = styles;
        this.words = words;
        head();
    }

    private void head() {
        XSSFRow keys = sheet.createRow(0);
        XSSFRow headings = sheet.createRow(1);
        keys.setZeroHeight(true);
        for (int i = 0; i < columns.size(); i++) {
            ExcelColumn column = columns.get(i);
            write(keys.createCell(i), column.key(), styles.locked);
            write(headings.createCell(i), LamAlefMarks.inCell(column.heading()), styles.heading);
            sheet.setColumnWidth(i, (column.width() + 1) * UNITS_PER_CHARACTER);
            sheet.setColumnHidden(i, column.isHidden());
        }
    }

    /** Adds a row below the others. */
    void row(List<ExcelCell> cells) {
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < cells.size(); i++) {
            ExcelCell cell = cells.get(i);
            write(row.createCell(i + 1), cell.text(), style(cell));
        }
    }

    private XSSFCellStyle style(ExcelCell cell) {
        return switch (cell.kind()) {
            case OPEN -> CellTextSplitter.looksLikeFormula(cell.text()) ? styles.literal : styles.open;
            case HIDDEN -> styles.hidden;
            case LOCKED -> styles.locked;
            case STRONG -> styles.strong;
        };
    }

    /** Adds empty rows to fill in. */
    void spare(int count) {
        List<ExcelCell> cells = new ArrayList<>();
        columns.subList(1, columns.size())
                .forEach(column -> cells.add(column.isHidden() ? ExcelCell.hidden("") : ExcelCell.open("")));
        for (int i = 0; i < count; i++) {
            row(cells);
        }
    }

    private static void write(XSSFCell cell, String text, XSSFCellStyle style) {
        if (!text.isEmpty()) {
            cell.setCellValue(CellTextSplitter.escaped(text));
        }
        cell.setCellStyle(style);
    }

    /** Adds a list to the cells of each column with choices, and a note to those with help. */
    void offer(ExcelLists lists) {
        for (int i = 0; i < columns.size(); i++) {
            ExcelColumn column = columns.get(i);
            if (!column.choices().isEmpty()) {
                rule(i, column, lists.range(column.choices()));
            } else if (!column.help().isEmpty()) {
                rule(i, column, new Range(""));
            }
        }
    }

    /** Adds a list of the row's own choices to one cell; rows are counted from the first one to fill in. */
    void offer(String key, int row, Range choices) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                rule(columns.get(i), choices, new CellRangeAddressList(row + HEAD_ROWS, row + HEAD_ROWS, i, i));
            }
        }
    }

    private void rule(int index, ExcelColumn column, Range choices) {
        int last = Math.max(HEAD_ROWS, sheet.getLastRowNum());
        rule(column, choices, new CellRangeAddressList(HEAD_ROWS, last, index, index));
    }

    private void rule(ExcelColumn column, Range choices, CellRangeAddressList cells) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint = choices.formula().isEmpty()
                ? helper.createCustomConstraint("TRUE")
                : helper.createFormulaListConstraint(choices.formula());
        DataValidation rule = helper.createValidation(constraint, cells);
        String title =
                column.heading().substring(0, Math.min(32, column.heading().length()));
        if (!column.help().isEmpty()) {
            String help = column.help();
            rule.createPromptBox(title, help.substring(0, Math.min(PROMPT_CHARS_MAX, help.length())));
            rule.setShowPromptBox(true);
        }
        rule.setEmptyCellAllowed(true);
        rule.createErrorBox(title, words.say("worksheet.not-in-list"));
        rule.setShowErrorBox(column.only() && !choices.formula().isEmpty());
        sheet.addValidationData(rule);
    }

    /**
     * Freezes the headings, locks what is not to be filled in, and sets up the printed page.
     *
     * @param fixed the number of columns that stay, counted with the hidden ones
     * @param pages side by side on which the columns can be read
     */
    void finish(int fixed, int pages) {
        sheet.createFreezePane(fixed, HEAD_ROWS);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) pages);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(new CellRangeAddress(1, 1, -1, -1));
        if (pages > 1) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, fixed - 1));
        }
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight(words.say("report.page.sheet", "&P", "&N"));
    }
}
