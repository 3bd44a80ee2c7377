package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.model.Evidence;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Line;
import org.stocktake.report.document.Span;
import org.stocktake.report.facts.Exhibit;

/** The annex of evidence: each citation once, with the questions it supports. */
final class EvidenceChapter {
    private final Telling telling;

    EvidenceChapter(Telling telling) {
        this.telling = telling;
    }

    Chapter chapter() {
        List<List<Line>> rows =
                telling.report().exhibits().stream().map(this::row).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(telling.say(rows.isEmpty() ? "evidence.none" : "evidence.intro")));
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    telling.say("evidence.caption"),
                    List.of(
                            telling.say("column.number"),
                            telling.say("column.citation"),
                            telling.say("column.supports")),
                    List.of(8, 62, 30),
                    rows));
        }
        return Chapter.of("evidence", telling.say("evidence.title"), blocks);
    }

    private List<Line> row(Exhibit exhibit) {
        return List.of(
                Line.of(Span.place(telling.say("exhibit", exhibit.number()), "e-" + exhibit.number())),
                Line.join(citation(exhibit.evidence()), "; "),
                telling.numbers(exhibit.supports()));
    }

    private List<Line> citation(Evidence evidence) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(Span.strong(evidence.title())));
        add(lines, evidence.reference(), Line.of(evidence.reference()));
        add(lines, evidence.date(), Line.of(telling.wording().date(evidence.date())));
        add(lines, evidence.link(), Line.of(Span.link(evidence.link())));
        add(lines, evidence.file(), Line.of(telling.say("evidence.file", evidence.file())));
        add(lines, evidence.sha256(), Line.of(Span.soft(telling.say("evidence.sha256", evidence.sha256()))));
        add(
                lines,
                evidence.reviewDay(),
                Line.of(Span.soft(
                        telling.say("evidence.review", telling.wording().date(evidence.reviewDay())))));
        return lines;
    }

    private static void add(List<Line> lines, String value, Line line) {
        if (!value.isEmpty()) {
            lines.add(line);
        }
    }
}
