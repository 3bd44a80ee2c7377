package org.stocktake.report.facts;

/**
 * The view of the findings that the reader chose.
 *
 * @param by the order in which findings stand together
 * @param asParty true if the State asked what it would owe as a party
 * @param brief true for the pages for those who decide, without the rest
 */
public record ReportView(Grouping by, boolean asParty, boolean brief) {
    /** Creates a view of the whole report. */
    public ReportView(Grouping by, boolean asParty) {
        this(by, asParty, false);
    }

    /** By section, with what the State is asked today. */
    public static final ReportView USUAL = new ReportView(Grouping.SECTION, false);
}
