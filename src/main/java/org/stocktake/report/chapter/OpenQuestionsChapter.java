package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.WaitingFor;

/** What is still open, and with whom. */
final class OpenQuestionsChapter {
    private final ReportContext telling;
    private final FindingCard cards;

    OpenQuestionsChapter(ReportContext telling, FindingCard cards) {
        this.telling = telling;
        this.cards = cards;
    }

    Chapter chapter() {
        List<Chapter> parts = new ArrayList<>();
        for (WaitingFor holder : telling.report().open()) {
            parts.add(Chapter.of("open-" + (parts.size() + 1), title(holder), blocks(holder)));
        }
        String intro = telling.say(parts.isEmpty() ? "open.none" : "open.intro");
        return new Chapter("open", telling.say("open.title"), List.of(Block.Paragraph.of(intro)), parts);
    }

    private String title(WaitingFor holder) {
        return holder.who().isEmpty() ? telling.say("open." + holder.state()) : telling.say("open.with", holder.who());
    }

    private List<Block> blocks(WaitingFor holder) {
        if (!holder.state().equals(WaitingFor.NOT_ANSWERED)) {
            return List.copyOf(holder.findings().stream().map(cards::card).toList());
        }
        List<List<TextLine>> rows = holder.findings().stream().map(this::row).toList();
        return List.of(new Block.Table(
                telling.say("open.caption"),
                List.of(telling.say("column.question"), telling.say("column.force"), telling.say("column.provisions")),
                List.of(50, 20, 30),
                rows));
    }

    private List<TextLine> row(Finding finding) {
        return List.of(
                TextLine.of(Span.place(
                        telling.report().number(finding.question()) + " "
                                + finding.question().text(),
                        ReportContext.placeOf(finding.question()))),
                TextLine.of(telling.wording().force(finding.force())),
                telling.citations(finding.applicability().applying()));
    }
}
