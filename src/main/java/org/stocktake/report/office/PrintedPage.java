package org.stocktake.report.office;

import org.stocktake.report.document.LineWidth;

/** Measures of a printed page of a workbook: A4, fitted to its width, with type of eight points or more. */
final class PrintedPage {
    static final double MARGIN_INCHES = 0.4;

    /**
     * The widest columns side by side, in digits of the type of the cells, whose type of 10 points has more than 8 on
     * paper. A digit of Arial is as wide as 0.556 of its size; Excel takes a little less.
     */
    static final int LANDSCAPE_DIGITS = 174;

    static final int PORTRAIT_DIGITS = 119;

    /** The width of a digit in Excel, and the size of a page in portrait without its margins, in points. */
    private static final float DIGIT_POINTS = 5.25F;

    private static final float WIDTH_POINTS = 537;
    private static final float HEIGHT_POINTS = 733;

    /** The width of a digit, and the space at both sides of a cell, in thousandths of the size of the type. */
    private static final int DIGIT = 556;

    private static final int SIDES = 400;

    private static final int HEAD_LINES_MAX = 3;

    private PrintedPage() {}

    /** Returns the width of the text in a cell that is so many digits wide, in thousandths of the size of its type. */
    static int thousandths(int digits) {
        return digits * DIGIT - SIDES;
    }

    /** Returns the number of lines of a bold text in a cell that is so many digits wide. */
    static int boldLines(String text, int digits) {
        return LineWidth.boldLines(text, thousandths(digits));
    }

    /** Returns the number of digits in which no word of a heading is torn and its lines are few. */
    static int headDigits(String heading) {
        int digits = LineWidth.charactersOfLongestWord(heading) + 1;
        while (boldLines(heading, digits) > HEAD_LINES_MAX) {
            digits++;
        }
        return digits;
    }

    /** Returns the height of the rows that a page in portrait has room for, in points, if it is so many digits wide. */
    static float rowPoints(int digits) {
        return HEIGHT_POINTS * Math.max(1, digits * DIGIT_POINTS / WIDTH_POINTS);
    }
}
