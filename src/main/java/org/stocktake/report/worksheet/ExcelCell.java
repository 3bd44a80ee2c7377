package org.stocktake.report.worksheet;

/** A cell of a worksheet for Excel: its text, and who may change it. */
record ExcelCell(String text, Kind kind) {
    /** The kind of cell. */
    enum Kind {
        OPEN,
        LOCKED,
        /** Locked, in bold. */
        STRONG
    }

    static ExcelCell open(String text) {
        return new ExcelCell(text, Kind.OPEN);
    }

    static ExcelCell locked(String text) {
        return new ExcelCell(text, Kind.LOCKED);
    }

    static ExcelCell strong(String text) {
        return new ExcelCell(text, Kind.STRONG);
    }
}
