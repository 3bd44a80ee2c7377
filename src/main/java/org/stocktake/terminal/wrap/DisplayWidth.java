package org.stocktake.terminal.wrap;

import org.jline.utils.WCWidth;

/** Measures how many columns of a terminal a text takes. */
public final class DisplayWidth {
    private DisplayWidth() {}

    public static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            columns += of(text.codePointAt(i));
        }
        return columns;
    }

    /** Returns the columns of one character: none of a mark, two of a Chinese character. */
    public static int of(int c) {
        return isLatin(c) ? 1 : Math.max(0, WCWidth.wcwidth(c));
    }

    /** Returns true for printable ASCII, which needs no table. */
    private static boolean isLatin(int c) {
        return c >= ' ' && c <= '~';
    }
}
