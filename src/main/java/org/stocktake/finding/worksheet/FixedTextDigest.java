package org.stocktake.finding.worksheet;

import org.stocktake.finding.TextDigest;

/**
 * Digests of the paragraphs that a worksheet prints itself, by which a paragraph that a person added is known. White
 * space does not count, because office programs change it; nor do the {@linkplain LamAlefMarks marks} that each format sets.
 */
public final class FixedTextDigest {
    private static final int DIGITS = 8;

    private FixedTextDigest() {}

    /** Returns a text of every page without its digits, which on each page are others. */
    public static String withoutDigits(String text) {
        return text.replaceAll("\\p{Nd}", "");
    }

    /** Returns the first eight hexadecimal digits of the SHA-256 of the text without white space and marks. */
    public static String of(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        LamAlefMarks.removed(text)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(squeezed::appendCodePoint);
        return TextDigest.of(squeezed.toString()).substring(0, DIGITS);
    }
}
