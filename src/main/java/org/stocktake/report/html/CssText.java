package org.stocktake.report.html;

/** A text as a string of CSS. */
final class CssText {
    private CssText() {}

    /** Returns the text in quotation marks: every character that is no letter or digit of ASCII is escaped. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            boolean plain = point < 0x80 && Character.isLetterOrDigit(point);
            quoted.append(plain ? Character.toString(point) : "\\" + Integer.toHexString(point) + " ");
        });
        return quoted.append('"').toString();
    }
}
