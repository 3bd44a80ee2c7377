package org.stocktake.report.office;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.report.document.LineWidth;
import org.stocktake.report.sheet.Dashboard;

/**
 * The columns of a dashboard: one for the labels of all blocks, and those of the counts.
 *
 * @param widths in digits
 */
record DashboardColumns(List<Integer> widths) {
    private static final int LABEL_MAX = 64;
    private static final int COUNT_MIN = 9;

    DashboardColumns {
        widths = List.copyOf(widths);
    }

    /** Returns columns as wide as the words of their headings need; the labels have the rest of the page. */
    static DashboardColumns of(Dashboard dashboard) {
        List<Integer> counts = new ArrayList<>();
        for (Dashboard.Block block : dashboard.blocks()) {
            for (int i = 0; i < block.series().size(); i++) {
                int width = Math.max(
                        COUNT_MIN, PrintedPage.headDigits(block.series().get(i).heading()));
                if (i < counts.size()) {
                    counts.set(i, Math.max(width, counts.get(i)));
                } else {
                    counts.add(width);
                }
            }
        }
        int left = PrintedPage.PORTRAIT_DIGITS
                - counts.stream().mapToInt(Integer::intValue).sum();
        List<Integer> widths = new ArrayList<>(List.of(Math.min(LABEL_MAX, left)));
        widths.addAll(counts);
        return new DashboardColumns(widths);
    }

    /** Returns the number of lines of a label. */
    int labelLines(String label) {
        return LineWidth.lines(label, PrintedPage.thousandths(widths.get(0)));
    }

    /** Returns the number of lines of a bold text over all columns, if its type is so much larger than that of cells. */
    int lines(String text, float larger) {
        return PrintedPage.boldLines(text, (int) (all() / larger));
    }

    private int all() {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the number of lines of the longest of the headings. */
    int headLines(List<String> headings) {
        int lines = 1;
        for (int i = 0; i < headings.size(); i++) {
            lines = Math.max(lines, PrintedPage.boldLines(headings.get(i), widths.get(i)));
        }
        return lines;
    }

    /** Returns the height of the rows that a page has room for, in points. */
    float pageHeight() {
        return PrintedPage.rowPoints(all());
    }
}
