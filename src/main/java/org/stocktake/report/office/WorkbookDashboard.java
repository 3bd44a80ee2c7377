package org.stocktake.report.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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
    private static final int COUNT_WIDTH = 10;
    private static final int COUNTS_MAX = 7;
    /** The column in which the charts begin, from 0: behind the widest table and an empty column. */
    private static final int CHART_COLUMN = COUNTS_MAX + 2;

    private static final int CHART_COLUMNS = 8;
    private static final int CHART_ROWS_MIN = 14;
    /** The rows of a chart beside its bars: title, axis and legend. */
    private static final int CHART_ROWS_AROUND = 6;

    /** The most pages of paper below each other. */
    private static final short PAGES_MAX = 2;

    /** The rows that one page has room for. */
    private static final int PAGE_ROWS = 45;

    private static final float ROW_POINTS = 16;
    private static final float HEAD_POINTS = 40;
    private static final float LINE_POINTS = 13;

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
        written.cell(sheet.createRow(0), 0, dashboard.title(), look.title);
        int row = 1;
        for (String note : dashboard.notes()) {
            written.cell(sheet.createRow(row), 0, note, look.line);
            row++;
        }
        row++;
        List<Integer> ends = new ArrayList<>();
        for (Dashboard.Block block : dashboard.blocks()) {
            row = written.add(block, row);
            ends.add(row - 2);
        }
        written.breakPage(ends);
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
        setup.setFitHeight(PAGES_MAX);
        sheet.setFitToPage(true);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight(words.say("report.page.sheet", "&P", "&N"));
    }

    /** Adds a block and returns the row in which the next one begins. */
    private int add(Dashboard.Block block, int top) {
        List<String> headings = new ArrayList<>(List.of(block.heading()));
        block.series().forEach(series -> headings.add(series.heading()));
        cell(sheet.createRow(top), 0, block.title(), look.blockTitle);
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

    /** Begins the second page with a block, at the one nearest to the middle; all stand on one page if they fit there. */
    private void breakPage(List<Integer> ends) {
        int last = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
        int best = 0;
        for (int end : ends) {
            best = Math.abs(2 * end - last) < Math.abs(2 * best - last) ? end : best;
        }
        if (last > PAGE_ROWS && best > 0) {
            sheet.setRowBreak(best + 1); // an empty row stands below the chart
        }
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
