package org.stocktake.report.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.report.facts.Report;
import org.stocktake.text.Messages;

/** Makes the sheets of a report. */
public final class ReportSheets {
    private ReportSheets() {}

    /** Returns the key of each column of {@link ReportTable#FINDINGS}, by its heading in those messages. */
    public static Map<String, String> keysByHeading(Messages words) {
        Map<String, String> keys = new HashMap<>();
        FindingsSheet.widths().keySet().forEach(key -> keys.put(words.say("report.sheet.column." + key), key));
        ReportTable.SUBJECT.forEach(key -> keys.put(words.say("report.sheet.column." + key), key));
        return keys;
    }

    /** Returns all sheets, in reading order, without the columns for programs. */
    public static List<Sheet> of(Report report, Messages words) {
        SheetContext sheetWords = new SheetContext(report, words);
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(AboutSheet.of(sheetWords));
        sheets.add(FindingsSheet.of(sheetWords));
        Sheet plan = GapsSheet.of(sheetWords);
        sheets.add(plan);
        sheets.add(NeedsSheet.of(sheetWords));
        report.since().map(since -> ChangesSheet.of(sheetWords, since)).ifPresent(sheets::add);
        if (!report.findings().assessment().declarations().isEmpty()) {
            sheets.add(DeclarationsSheet.of(sheetWords));
        }
        sheets.add(EvidenceSheet.of(sheetWords));
        sheets.add(ParagraphsSheet.of(sheetWords));
        List<Sheet> shown = new ArrayList<>();
        for (Sheet sheet : sheets) {
            // A person adds steps to the action plan, and needs all of its columns.
            shown.add(sheet.equals(plan) ? forPeople(sheet) : forPeople(sheet).withoutEmptyColumns());
        }
        return shown;
    }

    /** Returns the counts that a workbook shows as charts. */
    public static Dashboard dashboard(Report report, Messages words) {
        return DashboardBlocks.of(new SheetContext(report, words));
    }

    private static Sheet forPeople(Sheet sheet) {
        return sheet.keeping(index -> sheet.columns().get(index).type().isForPeople());
    }
}
