package org.stocktake.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.model.Evidence;
import org.stocktake.model.EvidenceKind;
import org.stocktake.model.Question;
import org.stocktake.report.facts.CitedEvidence;

/** The sheet of evidence: one row for each citation and each question whose answer it supports. */
final class EvidenceSheet {
    /** The last printed column: the day of repeal. Links and hashes are for the screen. */
    private static final int PRINTED_LAST = 11;

    private EvidenceSheet() {}

    static Sheet of(SheetContext words) {
        List<SheetColumn> columns = QuestionColumns.joined(
                List.of(words.column("exhibit", 8, ColumnType.ID)),
                new QuestionColumns(words).naming(),
                List.of(
                        words.column("title", 44),
                        words.column("reference", 24),
                        words.column("kind", 14),
                        words.column("kind-code", 14, ColumnType.CODE),
                        words.column("date", 13),
                        words.column("in-force-from", 13),
                        words.column("repealed-on", 13),
                        words.column("link", 36),
                        words.column("file", 28),
                        words.column("sha256", 36),
                        words.column("document", 24),
                        words.column("review-by", 13, ColumnType.DAY)));
        List<List<SheetCell>> rows = new ArrayList<>();
        for (CitedEvidence exhibit : words.report().exhibits()) {
            for (Question question : exhibit.supports()) {
                rows.add(row(words, exhibit, question));
            }
        }
        return new Sheet(words.say("evidence"), columns, 3, rows).printing(0, PRINTED_LAST);
    }

    private static List<SheetCell> row(SheetContext words, CitedEvidence exhibit, Question question) {
        Evidence evidence = exhibit.evidence();
        return QuestionColumns.joined(
                List.of(SheetCell.of(words.words().say("report.exhibit", exhibit.number()))),
                new QuestionColumns(words).named(question),
                List.of(
                        SheetCell.of(evidence.title()),
                        SheetCell.of(evidence.reference()),
                        SheetCell.of(words.kind(evidence)),
                        SheetCell.of(evidence.kind().map(EvidenceKind::word).orElse("")),
                        SheetCell.day(evidence.date()),
                        SheetCell.day(evidence.inForceFrom()),
                        SheetCell.day(evidence.repealedOn()),
                        SheetCell.of(evidence.link()),
                        SheetCell.of(evidence.file()),
                        SheetCell.of(evidence.sha256()),
                        SheetCell.of(state(words, exhibit)),
                        SheetCell.day(evidence.reviewDay())));
    }

    private static String state(SheetContext words, CitedEvidence exhibit) {
        return exhibit.state().isEmpty()
                ? ""
                : words.words()
                        .say("report.evidence.document." + exhibit.state().get().word());
    }
}
