package org.stocktake.terminal.wrap;

import org.jline.utils.WCWidth;

/** Measures how many columns of a terminal a text takes. */
public final class DisplayWidth {
    private DisplayWidth() {}

    public static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            columns += isLatin(c) ? 1 : Math.max(0, WCWidth.wcwidth(c));
        }
        return columns;
    }

    /** Returns true for printable ASCII, which needs no table. */
    private static boolean isLatin(int c) {
        return c >= ' ' && c <= '~';
    }
}
