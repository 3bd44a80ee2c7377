package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.FindingFlag;
import org.stocktake.model.Evidence;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.CitedEvidence;

/** The annex of evidence: each citation once, with the questions that it supports. */
final class EvidenceChapter {
    private final ReportContext context;
    private final ReportText wording;

    EvidenceChapter(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
    }

    Chapter chapter() {
        List<List<TextLine>> rows =
                context.report().exhibits().stream().map(this::row).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(wording.say(rows.isEmpty() ? "evidence.none" : "evidence.intro")));
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    wording.say("evidence.caption"),
                    List.of(
                            wording.say("column.number"),
                            wording.say("column.citation"),
                            wording.say("column.supports")),
                    List.of(8, 62, 30),
                    rows));
        }
        return Chapter.of("evidence", wording.say("evidence.title"), blocks);
    }

    private List<TextLine> row(CitedEvidence exhibit) {
        return List.of(
                TextLine.of(Span.place(wording.say("exhibit", exhibit.number()), "e-" + exhibit.number())),
                TextLine.join(citation(exhibit), "; "),
                context.numbers(exhibit.supports()));
    }

    private List<TextLine> citation(CitedEvidence exhibit) {
        Evidence evidence = exhibit.evidence();
        List<TextLine> lines = new ArrayList<>();
        lines.add(TextLine.of(Span.strong(evidence.title())));
        add(lines, evidence.reference(), TextLine.of(evidence.reference()));
        evidence.kind().ifPresent(kind -> lines.add(TextLine.of(wording.say("evidence.kind." + kind.word()))));
        add(lines, evidence.date(), TextLine.of(wording.date(evidence.date())));
        add(
                lines,
                evidence.inForceFrom(),
                TextLine.of(wording.say("evidence.in-force-from", wording.date(evidence.inForceFrom()))));
        add(
                lines,
                evidence.repealedOn(),
                TextLine.of(wording.say("evidence.repealed", wording.date(evidence.repealedOn()))));
        add(lines, evidence.link(), TextLine.of(Span.link(evidence.link())));
        add(lines, evidence.file(), TextLine.of(wording.say("evidence.file", evidence.file())));
        if (exhibit.state().isPresent() && exhibit.state().get().needsALook()) {
            String state =
                    wording.say("evidence.document." + exhibit.state().get().word());
            lines.add(TextLine.of(Span.mark(state, FindingFlag.EXPIRED.word())));
        }
        add(lines, evidence.sha256(), TextLine.of(Span.soft(wording.say("evidence.sha256", evidence.sha256()))));
        add(
                lines,
                evidence.reviewDay(),
                TextLine.of(Span.soft(wording.say("evidence.review", wording.date(evidence.reviewDay())))));
        return lines;
    }

    private static void add(List<TextLine> lines, String value, TextLine line) {
        if (!value.isEmpty()) {
            lines.add(line);
        }
    }
}
