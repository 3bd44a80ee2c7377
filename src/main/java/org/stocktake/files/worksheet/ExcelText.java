package org.stocktake.files.worksheet;

import org.stocktake.finding.worksheet.LamAlefMarks;

/**
 * The content of a cell.
 *
 * @param text as a person reads it; of a number its digits
 * @param formula empty if there is none; it is never calculated
 * @param error true if it shows an error of the program, such as {@code #REF!}
 * @param number true if it is stored as a number
 */
record ExcelText(String text, String formula, boolean error, boolean number) {
    static final ExcelText EMPTY = new ExcelText("", "", false, false);

    /** Returns a copy without the {@linkplain LamAlefMarks marks} that an Arabic worksheet has in its own texts, wherever somebody chose or copied them. */
    ExcelText withoutMarks() {
        return new ExcelText(LamAlefMarks.removed(text), formula, error, number);
    }

    boolean isUsable() {
        return formula.isEmpty() && !error;
    }
}
