package org.stocktake.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.model.Assessment;
import org.stocktake.report.chapter.Copy;
import org.stocktake.report.facts.Report;
import org.stocktake.text.Words;

/** The sheets of a report. */
public final class ReportSheets {
    private ReportSheets() {}

    /** All of them, in the order in which a reader meets them. */
    public static List<Sheet> of(Report report, Words words) {
        SheetWords sheetWords = new SheetWords(report, words);
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(AboutSheet.of(sheetWords));
        sheets.add(FindingsSheet.of(sheetWords));
        sheets.add(GapsSheet.of(sheetWords));
        sheets.add(NeedsSheet.of(sheetWords));
        report.since().map(since -> ChangesSheet.of(sheetWords, since)).ifPresent(sheets::add);
        sheets.add(EvidenceSheet.of(sheetWords));
        sheets.add(ParagraphsSheet.of(sheetWords));
        return sheets;
    }

    /**
     * Every answer whole, with what the answers are about in each row: a table that stands alone. The numbers of the
     * questions are not in it, because a spreadsheet that reads untyped cells takes 2.10 for 2.1, or for a date.
     */
    public static Sheet alone(Report report, Words words) {
        SheetWords sheetWords = new SheetWords(report, words);
        Sheet findings = FindingsSheet.of(sheetWords);
        List<Column> columns = new ArrayList<>(findings.columns());
        columns.remove(FindingsSheet.NUMBER);
        List.of("state", "from", "to", "as-at", "checklist", "left-out", "copy", "answers-sha256")
                .forEach(key -> columns.add(sheetWords.column(key, 20)));
        List<Cell> subject = subject(report, Copy.says(report, words));
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Cell> finding : findings.rows()) {
            List<Cell> row = new ArrayList<>(finding);
            row.remove(FindingsSheet.NUMBER);
            row.addAll(subject);
            rows.add(row);
        }
        return new Sheet(findings.name(), columns, findings.fixed(), rows);
    }

    private static List<Cell> subject(Report report, String copy) {
        Assessment.Subject subject = report.findings().assessment().subject();
        return List.of(
                Cell.of(subject.state()),
                new Cell.Day(subject.period().from()),
                new Cell.Day(subject.period().to()),
                new Cell.Day(report.findings().today()),
                Cell.of(report.checklist().id() + " " + report.checklist().version()),
                Cell.of(report.leftOut().size()),
                Cell.of(copy),
                Cell.of(report.origin().sha256()));
    }
}
