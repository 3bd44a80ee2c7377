package org.stocktake.report.escape;

import java.util.regex.Pattern;
import org.stocktake.text.ControlCharacters;

/**
 * Prevents a spreadsheet program from reading text as a formula. An apostrophe is put before a character that begins a
 * formula at the start of a cell. The same is done after a line end, a semicolon or a tab, because a program may begin
 * a new cell there. Numbers stay as they are. {@link #undone} gives the original text back.
 *
 * <p>For text that a spreadsheet program interprets: CSV, and text that people paste. A cell of XLSX whose type is text
 * needs no guard.
 *
 * <p>Sources: CWE-1236; OWASP, "CSV Injection"; OWASP ASVS 1.2.10. Spreadsheet programs in East Asian languages read
 * the full-width forms like the narrow ones.
 */
public final class FormulaGuard {
    private static final String BEGINS_A_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String BEGINS_A_CELL = ";\t\n\r";
    private static final char GUARD = '\'';
    /** A number as programs write it: {@code -5}, {@code +0.25}. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]*)?");

    private FormulaGuard() {}

    /** Returns the text of a cell with the apostrophes added. */
    public static String cell(String text) {
        if (NUMBER.matcher(text).matches()) {
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

    /** Returns the text as it was before {@link #cell}. */
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

    /**
     * Returns true if a formula begins at this place, guarded already or not. Spaces and invisible characters before it
     * do not make it harmless.
     */
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
}
