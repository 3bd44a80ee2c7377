package org.stocktake.report.chapter;

import org.stocktake.report.document.PlainText;

/** Shortens what stands in full elsewhere, so that it fits a line. */
final class TextShortener {
    private TextShortener() {}

    /**
     * The text on one line, cut after a word when it is longer.
     *
     * @param charsMax Unicode code points that are kept at most
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
