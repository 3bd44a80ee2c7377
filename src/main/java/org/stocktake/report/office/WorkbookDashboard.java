package org.stocktake.report.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.stocktake.report.sheet.Dashboard;
import org.stocktake.text.Messages;
import org.stocktake.text.TextDirection;

/** Writes the dashboard: blocks of counts one below the other, each a table with its chart beside it. */
final class WorkbookDashboard {
    private static final int LABEL_WIDTH = 40;
    private static final int COUNT_WIDTH = 12;
    private static final int COUNTS_MAX = 7;
    /** The column in which the charts begin, from 0: behind the widest table and an empty column. */
    private static final int CHART_COLUMN = COUNTS_MAX + 2;

    private static final int CHART_COLUMNS = 8;
    private static final int CHART_ROWS_MIN = 14;
    /** The rows of a chart beside its bars: title, axis and legend. */
    private static final int CHART_ROWS_AROUND = 6;

    /** The height of what a page has room for, at the size at which the sheet is as wide as the page, in points. */
    private static final float PAGE_POINTS = 560;

    private static final float ROW_POINTS = 16;
    private static final float TITLE_POINTS = 17;
    private static final float HEAD_POINTS = 40;
    private static final float LINE_POINTS = 13;
    private static final double MARGIN_INCHES = 0.4;

    private final XSSFSheet sheet;
    private final WorkbookStyles look;
    private final Messages words;
    private final Map<String, UnaryOperator<String>> charts = new LinkedHashMap<>();

    private WorkbookDashboard(XSSFSheet sheet, WorkbookStyles look, Messages words) {
        this.sheet = sheet;
        this.look = look;
        this.words = words;
    }

    /** Writes the sheet and returns what becomes of the parts of its charts, by the names of their entries. */
    static Map<String, UnaryOperator<String>> write(
            XSSFSheet sheet, Dashboard dashboard, WorkbookStyles look, Messages words) {
        WorkbookDashboard written = new WorkbookDashboard(sheet, look, words);
        written.page();
        XSSFRow title = sheet.createRow(0);
        title.setHeightInPoints(2 * TITLE_POINTS);
        written.cell(title, 0, dashboard.title(), look.title);
        int row = 1;
        for (String note : dashboard.notes()) {
            written.cell(sheet.createRow(row), 0, note, look.line);
            row++;
        }
        row++;
        int begun = 0;
        for (Dashboard.Block block : dashboard.blocks()) {
            int next = written.add(block, row);
            if (begun < row && written.height(begun, next - 2) > PAGE_POINTS) {
                sheet.setRowBreak(row - 2); // a chart over the end of a page is torn; one of two empty rows stays above
                begun = row;
            }
            row = next;
        }
        return written.charts;
    }

    private void page() {
        sheet.setDisplayGridlines(false);
        sheet.setColumnWidth(0, LABEL_WIDTH * 256);
        for (int i = 1; i <= COUNTS_MAX; i++) {
            sheet.setColumnWidth(i, COUNT_WIDTH * 256);
        }
        sheet.setColumnWidth(COUNTS_MAX + 1, 2 * 256);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0); // as many pages as it takes: to fit on two, letters of six points were left
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight(words.say("report.page.sheet", "&P", "&N"));
    }

    /** Adds a block and returns the row in which the next one begins. */
    private int add(Dashboard.Block block, int top) {
        List<String> headings = new ArrayList<>(List.of(block.heading()));
        block.series().forEach(series -> headings.add(series.heading()));
        XSSFRow title = sheet.createRow(top);
        title.setHeightInPoints(TITLE_POINTS);
        cell(title, 0, block.title(), look.blockTitle);
        XSSFRow head = sheet.createRow(top + 1);
        // Heights are given, because a chart stands at a distance from the top, and automatic rows would move away from
        // it.
        int headLines = CellLines.of(block.heading(), LABEL_WIDTH);
        for (String heading : headings.subList(1, headings.size())) {
            headLines = Math.max(headLines, CellLines.of(heading, COUNT_WIDTH));
        }
        head.setHeightInPoints(Math.max(HEAD_POINTS, headLines * LINE_POINTS));
        for (int i = 0; i < headings.size(); i++) {
            cell(head, i, headings.get(i), look.heading);
        }
        int row = top + 2;
        for (Dashboard.Line line : block.lines()) {
            XSSFRow counts = sheet.createRow(row);
            counts.setHeightInPoints(ROW_POINTS * CellLines.of(line.label(), LABEL_WIDTH));
            cell(counts, 0, line.label(), look.name);
            for (int i = 0; i < line.counts().size(); i++) {
                XSSFCell count = counts.createCell(i + 1);
                count.setCellValue(line.counts().get(i));
                count.setCellStyle(look.number);
            }
            row++;
        }
        WorkbookTable.add(
                sheet, new CellRangeAddress(top + 1, row - 1, 0, headings.size() - 1), block.title(), headings);
        int end = top + Math.max(CHART_ROWS_MIN, block.lines().size() + CHART_ROWS_AROUND);
        draw(block, top, end);
        return end + 2;
    }

    /** Returns the height of the rows in points, from the first to the one before the last. */
    private float height(int first, int end) {
        float height = 0;
        for (int row = first; row < end; row++) {
            XSSFRow written = sheet.getRow(row);
            height += written == null ? sheet.getDefaultRowHeightInPoints() : written.getHeightInPoints();
        }
        return height;
    }

    private void draw(Dashboard.Block block, int top, int end) {
        XSSFClientAnchor place = new XSSFClientAnchor(0, 0, 0, 0, CHART_COLUMN, top, CHART_COLUMN + CHART_COLUMNS, end);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(place);
        CTNonVisualDrawingProps named = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        named.setName(block.title());
        named.setDescr(words.say("report.sheet.dashboard.chart", block.title()));
        String written = new WorkbookChart(
                        sheet.getSheetName(), block, top + 2, TextDirection.isRightToLeft(words.language()))
                .written();
        charts.put(chart.getPackagePart().getPartName().getName().substring(1), empty -> written);
    }

    private void cell(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(CellTextSplitter.escaped(text));
        cell.setCellStyle(style);
    }
}
