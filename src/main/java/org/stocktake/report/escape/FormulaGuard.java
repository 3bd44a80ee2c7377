package org.stocktake.report.escape;

import org.stocktake.text.ControlCharacters;

/**
 * Keeps a spreadsheet from taking text for a formula. Before a character that begins a formula stands an apostrophe, at the
 * start of a cell and at the start of what a program that splits cells elsewhere would take for one: after a line end, a
 * semicolon or a tab. Numbers stay as they are. It can be undone: {@link #undone} gives the text back.
 *
 * <p>For text that a spreadsheet interprets: CSV, and what people paste. A cell of XLSX that is typed as text needs none.
 *
 * <p>Sources: CWE-1236; OWASP, "CSV Injection"; OWASP ASVS 1.2.10. The full-width forms are read as their narrow ones by
 * spreadsheets in East Asian languages.
 */
public final class FormulaGuard {
    private static final String BEGINS_A_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String BEGINS_A_CELL = ";\t\n\r";
    private static final char GUARD = '\'';

    private FormulaGuard() {}

    /** The text of a cell, guarded. */
    public static String cell(String text) {
        if (isNumber(text)) {
            return text;
        }
        StringBuilder guarded = new StringBuilder(text.length() + 2);
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            if (start && isFormula(text, i)) {
                guarded.append(GUARD);
            }
            start = BEGINS_A_CELL.indexOf(text.charAt(i)) >= 0;
            guarded.append(text.charAt(i));
        }
        return guarded.toString();
    }

    /** The text that was guarded. */
    public static String undone(String cell) {
        StringBuilder text = new StringBuilder(cell.length());
        boolean start = true;
        for (int i = 0; i < cell.length(); i++) {
            boolean guard = start && cell.charAt(i) == GUARD && isFormula(cell, i);
            start = BEGINS_A_CELL.indexOf(cell.charAt(i)) >= 0;
            if (!guard) {
                text.append(cell.charAt(i));
            }
        }
        return text.toString();
    }

    /** Whether a formula, or one that is guarded already, begins there; spaces and what is not seen do not keep one from it. */
    private static boolean isFormula(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == GUARD) {
            i++;
        }
        while (i < text.length() && BEGINS_A_CELL.indexOf(text.charAt(i)) < 0 && isPassedOver(text.charAt(i))) {
            i++;
        }
        return i < text.length() && BEGINS_A_FORMULA.indexOf(text.charAt(i)) >= 0;
    }

    private static boolean isPassedOver(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || ControlCharacters.steers(c)
                || Character.getType(c) == Character.FORMAT
                || c == '"';
    }

    /** A number as programs write it: {@code -5}, {@code +0.25}. */
    private static boolean isNumber(String text) {
        int i = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int digits = 0;
        int points = 0;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' && digits > 0) {
                points++;
            } else {
                return false;
            }
        }
        return digits > 0 && points <= 1;
    }
}
