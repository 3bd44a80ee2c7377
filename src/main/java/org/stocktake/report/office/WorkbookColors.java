package org.stocktake.report.office;

/**
 * The colours of outcomes and of the statuses of steps, as on the web page of the report. A colour is never the only sign:
 * the word is in the cell, and a chart has a legend and its table beside it. In a print without colours the bars differ
 * by their lightness, and that of a gap is hatched.
 */
enum WorkbookColors {
    MET("2C6E5B", "E6F2EE", "2C6E5B"),
    PARTLY("8A5A00", "FBF1DC", "E3B04B"),
    GAP("A1262B", "FBE9E8", "A1262B"),
    CALM("4D5F8F", "E9EDF6", "8FA0CC"),
    QUIET("57616D", "EEF0F3", "C9CED6");

    private final String text;
    private final String tint;
    private final String bar;

    WorkbookColors(String text, String tint, String bar) {
        this.text = text;
        this.tint = tint;
        this.bar = bar;
    }

    /** Returns the colours for the word of an outcome or a status. */
    static WorkbookColors of(String word) {
        return switch (word) {
            case "met", "done" -> MET;
            case "partly-met", "started" -> PARTLY;
            case "gap" -> GAP;
            case "considered", "not-used", "planned", "need" -> CALM;
            default -> QUIET;
        };
    }

    String text() {
        return text;
    }

    String tint() {
        return tint;
    }

    String bar() {
        return bar;
    }
}
