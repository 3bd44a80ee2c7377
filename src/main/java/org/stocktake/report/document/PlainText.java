package org.stocktake.report.document;

import org.stocktake.text.ControlCharacters;

/** Makes text safe to show: invisible characters must not change what a reader sees. */
public final class PlainText {
    private static final int REPLACEMENT = 0xFFFD;
    private static final char DELETE = 0x7F;

    private PlainText() {}

    /**
     * Returns the text without its {@linkplain ControlCharacters control characters}. Every kind of line end becomes a
     * line feed, a tab becomes a space, and an unpaired surrogate becomes U+FFFD.
     */
    public static String text(String given) {
        if (isPrintableAscii(given)) {
            return given;
        }
        StringBuilder plain = new StringBuilder(given.length());
        given.replace("\r\n", "\n").codePoints().forEach(point -> append(plain, point));
        return plain.toString();
    }

    /** Returns true for most texts; every part of a document comes through here, so this saves time. */
    private static boolean isPrintableAscii(String given) {
        for (int i = 0; i < given.length(); i++) {
            char unit = given.charAt(i);
            if (unit < ' ' || unit >= DELETE) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder plain, int point) {
        if (point == '\n' || point == '\r' || point == 0x85 || point == 0x2028 || point == 0x2029) {
            plain.append('\n');
        } else if (point == '\t') {
            plain.append(' ');
        } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            plain.appendCodePoint(REPLACEMENT);
        } else if (!ControlCharacters.steers(point)) {
            plain.appendCodePoint(point);
        }
    }
}
