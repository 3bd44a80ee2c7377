package org.stocktake.report.office;

/** Estimates the lines that a text takes in a cell, for rows whose height is given. */
final class CellLines {
    private CellLines() {}

    /**
     * Returns the number of lines, at least one.
     *
     * @param columns the width of the cell in Latin letters; a Chinese one takes two, and a line can end behind it
     */
    static int of(String text, int columns) {
        int lines = 1;
        int used = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == ' ') {
                used += 1;
                word = 0;
                continue;
            }
            int width = width(c);
            word = Character.isIdeographic(c) ? width : word + width;
            used += width;
            if (used > columns) {
                lines++;
                word = word > columns ? width : word;
                used = word;
            }
        }
        return lines;
    }

    private static int width(int c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return Character.isIdeographic(c) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF60) ? 2 : 1;
    }
}
