package org.stocktake.report.document;

import java.util.List;

/** Measures texts that must stay on one line of a column. */
public final class LineWidth {
    /** The widths of a letter, a space and a Chinese character, in hundredths of the size of the type. */
    private static final int LETTER = 57;

    private static final int SPACE = 28;
    private static final int IDEOGRAPH = 100;

    /** The width of a table, and the space at both sides of a cell, in points. */
    private static final int TABLE = 482;

    private static final int SIDES = 12;

    private LineWidth() {}

    /**
     * Returns the share of the width that the longest of the texts needs, in percent, an even number.
     *
     * @param points the size of the type
     */
    public static int share(List<String> texts, int points) {
        int widest = 0;
        for (String text : texts) {
            widest = Math.max(widest, text.codePoints().map(LineWidth::width).sum());
        }
        int hundredths = widest * points + SIDES * 100;
        return (hundredths / TABLE + 2) / 2 * 2;
    }

    private static int width(int letter) {
        if (Character.isIdeographic(letter)) {
            return IDEOGRAPH;
        }
        return Character.isSpaceChar(letter) ? SPACE : LETTER;
    }
}
