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
import org.stocktake.report.document.NoBreakSpaces;
import org.stocktake.report.sheet.Dashboard;
import org.stocktake.text.Messages;
import org.stocktake.text.TextDirection;

/** Writes the dashboard: blocks of counts one below the other, each a table with its chart below it. */
final class WorkbookDashboard {
    private static final int CHART_ROWS_MIN = 12;
    /** The rows of a chart above and below its bars: those of its title and its axis, and those of its legend. */
    private static final int CHART_ROWS_AROUND = 3;

    private static final int LEGEND_ROWS = 2;

    /** The height of a bar beside which its label has room, in points; lines of Arabic and Chinese are higher. */
    private static final float BAR_POINTS = 11;

    private static final float HIGH_BAR_POINTS = 20;

    private static final float TITLE_POINTS = 17;
    private static final float LINE_POINTS = 13;
    private static final float HEAD_SPACE_POINTS = 5;
    private static final float ROW_SPACE_POINTS = 3;

    /** The height of a line in sizes of its type, and the space around a sentence in lines. */
    private static final float LINE_HEIGHT = 1.3F;

    private static final float SPACE_LINES = 0.4F;
    private static final float CELL_TYPE_POINTS = 10;

    private final XSSFSheet sheet;
    private final WorkbookStyles look;
    private final Messages words;
    private final DashboardColumns columns;
    private final Map<String, UnaryOperator<String>> charts = new LinkedHashMap<>();

    private WorkbookDashboard(XSSFSheet sheet, WorkbookStyles look, Messages words, DashboardColumns columns) {
        this.sheet = sheet;
        this.look = look;
        this.words = words;
        this.columns = columns;
    }

    /** Writes the sheet and returns what becomes of the parts of its charts, by the names of their entries. */
    static Map<String, UnaryOperator<String>> write(
            XSSFSheet sheet, Dashboard dashboard, WorkbookStyles look, Messages words) {
        WorkbookDashboard written = new WorkbookDashboard(sheet, look, words, DashboardColumns.of(dashboard));
        written.page();
        written.sentence(0, dashboard.title(), look.title);
        int row = 1;
        for (String note : dashboard.notes()) {
            written.sentence(row, note, look.line);
            row++;
        }
        row++;
        written.add(dashboard.blocks(), row);
        return written.charts;
    }

    private void page() {
        sheet.setDisplayGridlines(false);
        for (int i = 0; i < columns.widths().size(); i++) {
            sheet.setColumnWidth(i, columns.widths().get(i) * 256);
        }
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0); // as many pages as it takes
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, PrintedPage.MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, PrintedPage.MARGIN_INCHES);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight(words.say("report.page.sheet", "&P", "&N"));
    }

    /** Adds the blocks from a row on. A chart over the end of a page is torn: it begins the next one, or its block does. */
    private void add(List<Dashboard.Block> blocks, int first) {
        int begun = 0;
        int row = first;
        for (Dashboard.Block block : blocks) {
            int above = row == first ? 0 : row;
            int chart = table(block, row);
            int end = chart + chartRows(block, height(above, chart));
            draw(block, row, chart, end);
            if (row > first && height(begun, end) > columns.pageHeight()) {
                sheet.setRowBreak(row - 2); // one of two empty rows stays above
                begun = row;
            }
            if (height(begun, end) > columns.pageHeight()) {
                sheet.setRowBreak(chart - 1);
                begun = chart;
            }
            row = end + 2;
        }
    }

    /** Adds a row with one text over all columns: one that ran on behind them would be a second page. */
    private void sentence(int index, String said, XSSFCellStyle style) {
        String text = NoBreakSpaces.inDates(NoBreakSpaces.in(said));
        XSSFRow row = sheet.createRow(index);
        cell(row, 0, text, style);
        int points = style.getFont().getFontHeightInPoints();
        row.setHeightInPoints(points * LINE_HEIGHT * (columns.lines(text, points / CELL_TYPE_POINTS) + SPACE_LINES));
        int last = columns.widths().size() - 1;
        if (last > 0) {
            sheet.addMergedRegion(new CellRangeAddress(index, index, 0, last));
        }
    }

    /** Adds the table of a block and returns the row in which its chart begins. */
    private int table(Dashboard.Block block, int top) {
        List<String> headings = new ArrayList<>(List.of(block.heading()));
        block.series().forEach(series -> headings.add(series.heading()));
        XSSFRow title = sheet.createRow(top);
        title.setHeightInPoints(TITLE_POINTS);
        cell(title, 0, block.title(), look.blockTitle);
        XSSFRow head = sheet.createRow(top + 1);
        // Heights are given, because a chart stands at a distance from the top, and automatic rows would move away from
        // it.
        head.setHeightInPoints(columns.headLines(headings) * LINE_POINTS + HEAD_SPACE_POINTS);
        for (int i = 0; i < headings.size(); i++) {
            cell(head, i, headings.get(i), look.heading);
        }
        int row = top + 2;
        for (Dashboard.Line line : block.lines()) {
            XSSFRow counts = sheet.createRow(row);
            counts.setHeightInPoints(LINE_POINTS * columns.labelLines(line.label()) + ROW_SPACE_POINTS);
            cell(counts, 0, WorkbookChart.label(line, runsRightToLeft()), look.name);
            for (int i = 0; i < line.counts().size(); i++) {
                XSSFCell count = counts.createCell(i + 1);
                count.setCellValue(line.counts().get(i));
                count.setCellStyle(look.number);
            }
            row++;
        }
        WorkbookTable.add(
                sheet, new CellRangeAddress(top + 1, row - 1, 0, headings.size() - 1), block.title(), headings);
        return row + 1;
    }

    /**
     * Returns the number of rows that a chart takes: a row for each bar, or less if table and chart fit on a page then.
     *
     * @param above the height of the rows above it on its page, in points
     */
    private int chartRows(Dashboard.Block block, float above) {
        float row = sheet.getDefaultRowHeightInPoints();
        int bars = block.lines().size();
        int around = CHART_ROWS_AROUND + (block.series().size() > 1 ? LEGEND_ROWS : 0);
        boolean isHigh = TextDirection.isRightToLeft(words.language())
                || words.language().equals("zh");
        float bar = isHigh ? HIGH_BAR_POINTS : BAR_POINTS;
        int wanted = Math.max(CHART_ROWS_MIN, (int) (bars * Math.max(bar, row) / row) + around + 1);
        int left = (int) ((columns.pageHeight() - above) / row);
        int least = around + (int) Math.ceil(bars * bar / row);
        return left >= least ? Math.min(wanted, left) : wanted;
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

    /** Draws the chart of the block that begins in one row into the rows from another to the one before the last. */
    private void draw(Dashboard.Block block, int top, int first, int end) {
        XSSFClientAnchor place =
                new XSSFClientAnchor(0, 0, 0, 0, 0, first, columns.widths().size(), end);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(place);
        CTNonVisualDrawingProps named = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        named.setName(block.title());
        named.setDescr(words.say("report.sheet.dashboard.chart", block.title()));
        String written = new WorkbookChart(sheet.getSheetName(), block, top + 2, runsRightToLeft()).written();
        charts.put(chart.getPackagePart().getPartName().getName().substring(1), empty -> written);
    }

    private boolean runsRightToLeft() {
        return TextDirection.isRightToLeft(words.language());
    }

    private void cell(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(CellTextSplitter.escaped(text));
        cell.setCellStyle(style);
    }
}
