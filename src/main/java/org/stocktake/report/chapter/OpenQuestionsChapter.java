package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.WaitingFor;

/** The open questions, by the office or decision that they wait for. */
final class OpenQuestionsChapter {
    private final ReportContext context;
    private final ReportText wording;
    private final FindingCard cards;

    OpenQuestionsChapter(ReportContext context, FindingCard cards) {
        this.context = context;
        this.wording = context.wording();
        this.cards = cards;
    }

    Chapter chapter() {
        List<Chapter> parts = new ArrayList<>();
        for (WaitingFor waiting : context.report().open()) {
            parts.add(Chapter.of("open-" + (parts.size() + 1), title(waiting), blocks(waiting)));
        }
        Block intro = Block.Paragraph.of(wording.say("open.intro"));
        return new Chapter("open", wording.say("open.title"), List.of(intro), parts);
    }

    private String title(WaitingFor waiting) {
        return waiting.who().isEmpty()
                ? wording.say("open." + waiting.state())
                : wording.say("open.with", waiting.who());
    }

    private List<Block> blocks(WaitingFor waiting) {
        if (!waiting.state().equals(WaitingFor.NOT_ANSWERED)) {
            return List.copyOf(waiting.findings().stream().map(cards::card).toList());
        }
        List<List<TextLine>> rows = waiting.findings().stream().map(this::row).toList();
        return List.of(new Block.Table(
                wording.say("open.caption"),
                List.of(wording.say("column.question"), wording.say("column.force"), wording.say("column.provisions")),
                List.of(50, 20, 30),
                rows));
    }

    private List<TextLine> row(Finding finding) {
        return List.of(
                TextLine.of(Span.place(
                        context.report().number(finding.question()) + " "
                                + finding.question().text(),
                        ReportContext.placeOf(finding.question()))),
                TextLine.of(wording.force(finding.force())),
                context.citations(finding.applicability().applying()));
    }
}
