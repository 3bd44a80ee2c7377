package org.stocktake.report.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.model.Assessment;
import org.stocktake.report.chapter.ConfidentialityNotice;
import org.stocktake.report.facts.Report;
import org.stocktake.text.Messages;

/** Makes the sheets of a report. */
public final class ReportSheets {
    /** The keys of the columns that say of which assessment the table is. */
    private static final List<String> SUBJECT =
            List.of("state", "from", "to", "as-at", "checklist", "left-out", "copy", "answers-sha256");

    private ReportSheets() {}

    /** Returns the key of each column of {@link #alone}, by its heading in those messages. */
    public static Map<String, String> keysByHeading(Messages words) {
        Map<String, String> keys = new HashMap<>();
        FindingsSheet.widths().keySet().forEach(key -> keys.put(words.say("report.sheet.column." + key), key));
        SUBJECT.forEach(key -> keys.put(words.say("report.sheet.column." + key), key));
        return keys;
    }

    /** Returns all sheets, in reading order. */
    public static List<Sheet> of(Report report, Messages words) {
        SheetContext sheetWords = new SheetContext(report, words);
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(AboutSheet.of(sheetWords));
        sheets.add(FindingsSheet.of(sheetWords));
        sheets.add(GapsSheet.of(sheetWords));
        sheets.add(NeedsSheet.of(sheetWords));
        report.since().map(since -> ChangesSheet.of(sheetWords, since)).ifPresent(sheets::add);
        if (!report.findings().assessment().declarations().isEmpty()) {
            sheets.add(DeclarationsSheet.of(sheetWords));
        }
        sheets.add(EvidenceSheet.of(sheetWords));
        sheets.add(ParagraphsSheet.of(sheetWords));
        return sheets;
    }

    /**
     * Returns the sheet of findings as a table of its own, with the subject of the assessment in each row. It leaves
     * out the numbers of the questions, because a spreadsheet program that reads cells without a type takes 2.10 for
     * 2.1, or for a date. {@code set --from} reads it back.
     */
    public static Sheet alone(Report report, Messages words) {
        SheetContext sheetWords = new SheetContext(report, words);
        Sheet findings = FindingsSheet.exact(sheetWords);
        List<SheetColumn> columns = new ArrayList<>(findings.columns());
        columns.remove(FindingsSheet.NUMBER);
        SUBJECT.forEach(key -> columns.add(sheetWords.column(key, 20)));
        List<SheetCell> subject = subject(report, ConfidentialityNotice.says(report, words));
        List<List<SheetCell>> rows = new ArrayList<>();
        for (List<SheetCell> finding : findings.rows()) {
            List<SheetCell> row = new ArrayList<>(finding);
            row.remove(FindingsSheet.NUMBER);
            row.addAll(subject);
            rows.add(row);
        }
        return new Sheet(findings.name(), columns, findings.fixed(), rows);
    }

    private static List<SheetCell> subject(Report report, String copy) {
        Assessment.Subject subject = report.findings().assessment().subject();
        return List.of(
                SheetCell.of(subject.state()),
                new SheetCell.Day(subject.period().from()),
                new SheetCell.Day(subject.period().to()),
                new SheetCell.Day(report.findings().today()),
                SheetCell.of(report.checklist().id() + " " + report.checklist().version()),
                SheetCell.of(report.leftOut().size()),
                SheetCell.of(copy),
                SheetCell.of(report.origin().sha256()));
    }
}
