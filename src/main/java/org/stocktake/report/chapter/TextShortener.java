package org.stocktake.report.chapter;

import org.stocktake.report.document.PlainText;

/** Shortens a text to fit a line, where the whole text is elsewhere. */
final class TextShortener {
    private TextShortener() {}

    /**
     * Returns the text on one line, cut after a word when it is too long.
     *
     * @param charsMax maximum number of Unicode code points that are kept
     */
    static String of(String text, int charsMax) {
        String line = PlainText.text(text).strip().replace('\n', ' ');
        if (line.codePointCount(0, line.length()) <= charsMax) {
            return line;
        }
        int end = line.offsetByCodePoints(0, charsMax);
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > 0 ? space : end) + " ...";
    }
}
