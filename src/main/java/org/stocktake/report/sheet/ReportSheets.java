package org.stocktake.report.sheet;

import java.util.List;
import org.stocktake.report.facts.Report;
import org.stocktake.text.Words;

/** The sheets of a report. */
public final class ReportSheets {
    private ReportSheets() {}

    /** All of them, in the order in which a reader meets them. */
    public static List<Sheet> of(Report report, Words words) {
        SheetWords sheetWords = new SheetWords(report, words);
        return List.of(
                AboutSheet.of(sheetWords),
                FindingsSheet.of(sheetWords),
                GapsSheet.of(sheetWords),
                NeedsSheet.of(sheetWords),
                EvidenceSheet.of(sheetWords),
                ParagraphsSheet.of(sheetWords));
    }

    /** The one that holds every answer whole. */
    public static Sheet findings(Report report, Words words) {
        return FindingsSheet.of(new SheetWords(report, words));
    }
}
