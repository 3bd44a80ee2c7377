package org.stocktake.report.office;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.report.sheet.Sheet;

/** The columns of a sheet on the screen and on paper: their widths, which are printed, and on how many pages. */
final class SheetColumns {
    /** The width of the columns that are repeated on each page, in digits. */
    private static final int REPEATED_MAX = 40;

    /** The digits by which a whole sheet can be wider than a page and still be fitted to it. */
    private static final int OVER_MAX = 30;

    private final Sheet sheet;
    private final List<Integer> widths = new ArrayList<>();

    private SheetColumns(Sheet sheet) {
        this.sheet = sheet;
        sheet.columns()
                .forEach(column -> widths.add(Math.max(column.width(), PrintedPage.headDigits(column.heading()) - 1)));
    }

    /**
     * Returns the columns, each as wide as the words of its heading need. Where a sheet has columns for the screen
     * only, or is little wider than a page, those for paper fit on one page: the widest of them give way.
     */
    static SheetColumns of(Sheet sheet) {
        SheetColumns columns = new SheetColumns(sheet);
        if (columns.isPrintedInPart() || columns.over() <= OVER_MAX) {
            columns.fit();
        }
        return columns;
    }

    private void fit() {
        int first = firstPrinted();
        int end = first + printed();
        for (int over = over(); over > 0; over--) {
            int widest = first;
            for (int i = first; i < end; i++) {
                widest = widths.get(i) > widths.get(widest) ? i : widest;
            }
            widths.set(widest, widths.get(widest) - 1);
        }
    }

    private int over() {
        return width(firstPrinted(), printed()) - PrintedPage.LANDSCAPE_DIGITS;
    }

    /** Returns the width of a column in digits, without the space that parts it from the next. */
    int width(int column) {
        return widths.get(column);
    }

    /** Returns the width of columns in digits, one of which parts each from the next. */
    private int width(int from, int columns) {
        return columns
                + widths.subList(from, from + columns).stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }

    /** Returns the number of pages side by side on which the columns can be read. */
    int pages() {
        int width = width(firstPrinted(), printed());
        int repeated = width(0, repeated());
        int page = PrintedPage.LANDSCAPE_DIGITS;
        return width <= page ? 1 : 1 + (width - repeated - 1) / (page - repeated);
    }

    /** Returns the number of columns that are repeated on each of several pages side by side. */
    int repeated() {
        int columns = 0;
        while (columns < sheet.fixed() && width(0, columns + 1) <= REPEATED_MAX) {
            columns++;
        }
        return columns;
    }

    boolean isPrintedInPart() {
        return printed() < sheet.columns().size();
    }

    int firstPrinted() {
        int first = 0;
        while (first < sheet.columns().size() - 1 && !sheet.columns().get(first).printed()) {
            first++;
        }
        return first;
    }

    /** Returns the number of printed columns: those between the first one and the next that is only on the screen. */
    int printed() {
        int first = firstPrinted();
        int last = first;
        while (last < sheet.columns().size() && sheet.columns().get(last).printed()) {
            last++;
        }
        return Math.max(1, last - first);
    }
}
