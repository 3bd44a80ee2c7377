package org.stocktake.report.sheet;

import java.util.List;
import org.stocktake.model.Evidence;
import org.stocktake.model.Question;
import org.stocktake.report.facts.Exhibit;

/** Every citation once, with the questions that it supports. */
final class EvidenceSheet {
    private EvidenceSheet() {}

    static Sheet of(SheetWords words) {
        List<Column> columns = List.of(
                words.column("number", 8),
                words.column("title", 44),
                words.column("reference", 24),
                words.column("date", 13),
                words.column("link", 36),
                words.column("file", 28),
                words.column("sha256", 36),
                words.column("review-by", 13),
                words.column("supports", 60));
        List<List<Cell>> rows = words.report().exhibits().stream()
                .map(exhibit -> row(words, exhibit))
                .toList();
        return new Sheet(words.say("evidence"), columns, 2, rows);
    }

    private static List<Cell> row(SheetWords words, Exhibit exhibit) {
        Evidence evidence = exhibit.evidence();
        return List.of(
                Cell.of(words.words().say("report.exhibit", exhibit.number())),
                Cell.of(evidence.title()),
                Cell.of(evidence.reference()),
                Cell.day(evidence.date()),
                Cell.of(evidence.link()),
                Cell.of(evidence.file()),
                Cell.of(evidence.sha256()),
                Cell.day(evidence.reviewBy()),
                Cell.lines(exhibit.supports().stream().map(Question::text).toList()));
    }
}
