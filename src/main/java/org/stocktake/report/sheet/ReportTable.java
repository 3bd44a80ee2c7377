package org.stocktake.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.model.Assessment;
import org.stocktake.model.KebabCase;
import org.stocktake.report.chapter.CopyLabel;
import org.stocktake.report.facts.Report;
import org.stocktake.text.Messages;

/**
 * The tables of a report for programs: one thing a row, codes beside the words, and in each row the assessment that it is
 * from, so that the tables of several States can be laid one under the other. The numbers of questions are left out,
 * because a spreadsheet program that reads cells without a type takes 2.10 for 2.1, or for a date; the numbers of section
 * and place stand instead.
 */
public enum ReportTable {
    /** One row for each question, with its whole answer; {@code set --from} reads it back. */
    FINDINGS("csv") {
        @Override
        Sheet rows(SheetContext words) {
            return FindingsSheet.exact(words);
        }
    },
    /** One row for each planned step. */
    STEPS("steps.csv") {
        @Override
        Sheet rows(SheetContext words) {
            return StepsSheet.of(words);
        }
    },
    /** One row for each citation of a question. */
    EVIDENCE("evidence.csv") {
        @Override
        Sheet rows(SheetContext words) {
            return EvidenceSheet.of(words);
        }
    },
    /** One row for each provision of a question. */
    PROVISIONS("provisions.csv") {
        @Override
        Sheet rows(SheetContext words) {
            return ProvisionsSheet.of(words);
        }
    };

    /** The keys of the columns that say of which assessment a row is. */
    static final List<String> SUBJECT =
            List.of("state", "from", "to", "as-at", "checklist", "left-out", "copy", "answers-sha256");

    private static final List<ColumnType> SUBJECT_TYPES = List.of(
            ColumnType.ID,
            ColumnType.DAY,
            ColumnType.DAY,
            ColumnType.DAY,
            ColumnType.ID,
            ColumnType.COUNT,
            ColumnType.TEXT,
            ColumnType.ID);

    private final String extension;

    ReportTable(String extension) {
        this.extension = extension;
    }

    /** Returns the word used in outputs. */
    public String word() {
        return KebabCase.of(this);
    }

    /** Returns the end of the name of its file. */
    public String extension() {
        return extension;
    }

    abstract Sheet rows(SheetContext words);

    /** Returns the table of that report. */
    public Sheet of(Report report, Messages words) {
        SheetContext context = new SheetContext(report, words);
        Sheet wide = rows(context);
        Sheet table = wide.keeping(index -> wide.columns().get(index).type().isForPrograms());
        List<SheetColumn> columns = new ArrayList<>(table.columns());
        for (int i = 0; i < SUBJECT.size(); i++) {
            columns.add(context.column(SUBJECT.get(i), 20, SUBJECT_TYPES.get(i)));
        }
        List<SheetCell> subject = subject(report, CopyLabel.of(report, words));
        List<List<SheetCell>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(QuestionColumns.joined(row, subject)));
        return new Sheet(table.name(), columns, table.fixed(), rows);
    }

    private static List<SheetCell> subject(Report report, String copy) {
        Assessment.Subject subject = report.findings().assessment().subject();
        return List.of(
                SheetCell.of(subject.state()),
                new SheetCell.Day(subject.period().from()),
                new SheetCell.Day(subject.period().to()),
                new SheetCell.Day(report.findings().today()),
                SheetCell.of(report.checklist().id() + " " + report.checklist().version()),
                SheetCell.of(report.answersLeftOut()),
                SheetCell.of(copy),
                SheetCell.of(report.origin().sha256()));
    }
}
