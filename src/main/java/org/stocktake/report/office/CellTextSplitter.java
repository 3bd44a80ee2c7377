package org.stocktake.report.office;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits and escapes text for the cells of a workbook. A cell holds 32,767 characters and 253 line feeds (Excel
 * specifications and limits); a longer text is split into parts. In the file {@code _xHHHH_} is an escaped character
 * (ECMA-376, ST_Xstring), so an underscore that would begin such an escape is written as {@code _x005F_}.
 */
public final class CellTextSplitter {
    /** The maximum length of a part, in UTF-16 units. It leaves room for a remark after the text. */
    private static final int UNITS_MAX = 32_000;

    private static final int FEEDS_MAX = 240;
    private static final int ESCAPE = "_x005F_".length();

    private CellTextSplitter() {}

    /** Returns the text in as few parts as possible: one if it fits into a cell. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int length = 0;
        int feeds = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (length >= UNITS_MAX || feeds >= FEEDS_MAX) {
                parts.add(text.substring(from, i));
                from = i;
                length = 0;
                feeds = 0;
            }
            feeds += text.charAt(i) == '\n' ? 1 : 0;
            length += isEscape(text, i) ? ESCAPE : Character.charCount(text.codePointAt(i));
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** Returns true if a cell can hold the whole text. */
    public static boolean fits(String text) {
        return parts(text).size() == 1;
    }

    /** Returns the text with escapes, as it is written in the file. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            escaped.append(isEscape(text, i) ? "_x005F_" : text.substring(i, i + 1));
        }
        return escaped.toString();
    }

    private static boolean isEscape(String text, int at) {
        if (text.charAt(at) != '_' || at + ESCAPE > text.length() || text.charAt(at + 1) != 'x') {
            return false;
        }
        for (int i = at + 2; i < at + ESCAPE - 1; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return text.charAt(at + ESCAPE - 1) == '_';
    }

    /** Returns true if a program could read the text as a formula when somebody edits the cell. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r'\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0;
    }
}
