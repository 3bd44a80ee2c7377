package org.stocktake.report.worksheet;

import org.stocktake.finding.worksheet.LamAlefMarks;

/** A cell of a worksheet for Excel: its text, and who may change it. */
record ExcelCell(String text, Kind kind) {
    /** The kind of cell. */
    enum Kind {
        OPEN,
        /** Locked, in a hidden column. */
        HIDDEN,
        LOCKED,
        /** Locked, in bold. */
        STRONG
    }

    static ExcelCell open(String text) {
        return new ExcelCell(text, Kind.OPEN);
    }

    /** Returns an open cell with a label that can be chosen. */
    static ExcelCell chosen(String label) {
        return new ExcelCell(LamAlefMarks.inCell(label), Kind.OPEN);
    }

    static ExcelCell hidden(String text) {
        return new ExcelCell(text, Kind.HIDDEN);
    }

    static ExcelCell locked(String text) {
        return new ExcelCell(LamAlefMarks.inCell(text), Kind.LOCKED);
    }

    static ExcelCell strong(String text) {
        return new ExcelCell(LamAlefMarks.inCell(text), Kind.STRONG);
    }
}
