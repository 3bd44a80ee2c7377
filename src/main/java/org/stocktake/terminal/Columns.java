package org.stocktake.terminal;

import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes. */
final class Columns {
    private Columns() {}

    static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            columns += Math.max(0, WCWidth.wcwidth(text.codePointAt(i)));
        }
        return columns;
    }
}
