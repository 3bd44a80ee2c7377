package org.stocktake.report.sheet;

import java.util.List;
import org.stocktake.model.Evidence;
import org.stocktake.model.Question;
import org.stocktake.report.facts.CitedEvidence;

/** The sheet of evidence: every citation once, with the questions that it supports. */
final class EvidenceSheet {
    private EvidenceSheet() {}

    static Sheet of(SheetContext words) {
        List<SheetColumn> columns = List.of(
                words.column("number", 8),
                words.column("title", 44),
                words.column("reference", 24),
                words.column("kind", 14),
                words.column("date", 13),
                words.column("in-force-from", 13),
                words.column("repealed-on", 13),
                words.column("link", 36),
                words.column("file", 28),
                words.column("sha256", 36),
                words.column("document", 24),
                words.column("review-by", 13),
                words.column("supports", 60));
        List<List<SheetCell>> rows = words.report().exhibits().stream()
                .map(exhibit -> row(words, exhibit))
                .toList();
        return new Sheet(words.say("evidence"), columns, 2, rows);
    }

    private static List<SheetCell> row(SheetContext words, CitedEvidence exhibit) {
        Evidence evidence = exhibit.evidence();
        return List.of(
                SheetCell.of(words.words().say("report.exhibit", exhibit.number())),
                SheetCell.of(evidence.title()),
                SheetCell.of(evidence.reference()),
                SheetCell.of(words.kind(evidence)),
                SheetCell.day(evidence.date()),
                SheetCell.day(evidence.inForceFrom()),
                SheetCell.day(evidence.repealedOn()),
                SheetCell.of(evidence.link()),
                SheetCell.of(evidence.file()),
                SheetCell.of(evidence.sha256()),
                SheetCell.of(state(words, exhibit)),
                SheetCell.day(evidence.reviewDay()),
                SheetCell.lines(exhibit.supports().stream().map(Question::text).toList()));
    }

    private static String state(SheetContext words, CitedEvidence exhibit) {
        return exhibit.state().isEmpty()
                ? ""
                : words.words()
                        .say("report.evidence.document." + exhibit.state().get().word());
    }
}
