package org.stocktake.report.worksheet;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.stocktake.finding.worksheet.FixedTextDigest;
import org.stocktake.finding.worksheet.LamAlefMarks;
import org.stocktake.finding.worksheet.WorksheetHead;
import org.stocktake.model.AnswerKind;
import org.stocktake.report.document.LineWidth;
import org.stocktake.report.document.PlainText;
import org.stocktake.report.office.CellTextSplitter;

/**
 * The first sheet of a worksheet for Excel: what it is about, who fills it in, and how. Its first column is hidden and
 * has the keys of what comes back.
 */
final class ExcelAboutSheet {
    private static final int UNITS_PER_CHARACTER = 256;

    /** The height of a line of the title, which Chinese needs, and the width of both columns, in points. */
    private static final int TITLE_LINE = 26;

    private static final int TITLE_WIDTH = 600;

    private final WorksheetContent content;
    private final int questions;

    ExcelAboutSheet(WorksheetContent content, int questions) {
        this.content = content;
        this.questions = questions;
    }

    void add(XSSFWorkbook workbook, ExcelStyles styles) {
        XSSFSheet sheet = workbook.createSheet(content.say("sheet.about"));
        sheet.setColumnHidden(0, true);
        sheet.setColumnWidth(1, 30 * UNITS_PER_CHARACTER);
        sheet.setColumnWidth(2, 95 * UNITS_PER_CHARACTER);
        Page page = new Page(sheet, styles);
        page.hidden(WorksheetHead.FORMAT + " about");
        page.hidden(content.head().line());
        page.title(content.words().label(content.say("kicker"), content.agency()));
        page.title(content.checklist().heading().title());
        about(page);
        page.empty();
        how(page);
        page.empty();
        page.heading(content.say("how.answer"), content.say("how.meaning"));
        for (AnswerKind kind : AnswerKind.values()) {
            page.fact(content.text().answer(kind), content.text().meaning(kind));
        }
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 1);
        sheet.setFitToPage(true);
    }

    private void about(Page page) {
        page.fact(content.say("about.state"), content.state());
        page.fact(content.say("about.period"), content.period());
        page.fact(content.say("about.agency"), content.agency());
        page.fact(content.say("about.questions"), String.valueOf(questions));
        if (!content.due().isEmpty()) {
            page.fact(content.say("about.due"), content.due());
        }
        page.fact(content.say("about.sent"), content.sent());
        page.fact(
                content.say("about.checklist"),
                content.say(
                        "about.version",
                        content.checklist().id(),
                        content.worksheet().subject().checklistVersion()));
        page.field("office", content.say("about.office"), content.part().office());
        page.field("date", content.say("about.date"), "");
    }

    private void how(Page page) {
        page.heading(content.say("how.title"), "");
        String answers = content.say("sheet.answers");
        String evidence = content.say("sheet.evidence");
        List<String> steps = List.of(
                content.say("how.sheet.answer", answers),
                content.say("how.sheet.leave"),
                content.say("how.sheet.evidence", evidence),
                content.say("how.sheet.steps", content.say("sheet.actions"), content.say("sheet.figures")),
                content.say("how.sheet.other-office"),
                content.say("how.sheet.send"));
        for (int i = 0; i < steps.size(); i++) {
            page.fact(String.valueOf(i + 1), steps.get(i));
        }
    }

    /** Writes the rows of the sheet. */
    private record Page(XSSFSheet sheet, ExcelStyles styles) {
        private XSSFRow next() {
            return sheet.createRow(sheet.getPhysicalNumberOfRows());
        }

        private static XSSFCell cell(XSSFRow row, int column, String text) {
            XSSFCell cell = row.createCell(column);
            if (!text.isEmpty()) {
                cell.setCellValue(CellTextSplitter.escaped(PlainText.text(text)));
            }
            return cell;
        }

        /** Adds a cell with a text of the worksheet itself. */
        private static XSSFCell fixedCell(XSSFRow row, int column, String text) {
            return cell(row, column, LamAlefMarks.inCell(text));
        }

        void hidden(String text) {
            XSSFRow row = next();
            row.setZeroHeight(true);
            cell(row, 0, text);
        }

        /** Starts a row with the digest of its texts, by which another text in it is found. */
        private XSSFRow fixed(String label, String text) {
            XSSFRow row = next();
            cell(row, 0, FixedTextDigest.of(PlainText.text(label + text)));
            return row;
        }

        void title(String text) {
            XSSFRow row = next();
            cell(row, 0, FixedTextDigest.of(PlainText.text(text)));
            fixedCell(row, 1, text).setCellStyle(styles.title);
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 1, 2));
            row.setHeightInPoints(
                    TITLE_LINE * (1 + LineWidth.boldPoints(text, ExcelStyles.TITLE_POINTS) / TITLE_WIDTH));
        }

        void heading(String label, String text) {
            XSSFRow row = fixed(label, text);
            fixedCell(row, 1, label).setCellStyle(styles.heading);
            fixedCell(row, 2, text).setCellStyle(styles.heading);
        }

        void fact(String label, String text) {
            XSSFRow row = fixed(label, text);
            fixedCell(row, 1, label).setCellStyle(styles.strong);
            fixedCell(row, 2, text).setCellStyle(styles.locked);
        }

        void field(String key, String label, String text) {
            XSSFRow row = next();
            cell(row, 0, key);
            fixedCell(row, 1, label).setCellStyle(styles.strong);
            XSSFCell cell = cell(row, 2, text);
            cell.setCellStyle(CellTextSplitter.looksLikeFormula(text) ? styles.literal : styles.open);
        }

        void empty() {
            next();
        }
    }
}
