package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.model.Fact;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
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
        List<Block> blocks = new ArrayList<>(List.of(Block.Paragraph.of(wording.say("open.intro"))));
        List<TextLine> facts = new ArrayList<>();
        for (Fact fact : context.report().findings().factsToConfirm()) {
            facts.add(TextLine.of(fact.text()).and(ProfileChapter.waiting(context, fact)));
        }
        if (!facts.isEmpty()) {
            blocks.add(Block.Paragraph.of(wording.say("open.facts")));
            blocks.add(new Block.Bullets(facts));
        }
        return new Chapter("open", wording.say("open.title"), blocks, parts);
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
        List<Block> blocks = new ArrayList<>();
        int proposed = (int) waiting.findings().stream().filter(context::waits).count();
        if (proposed > 0) {
            blocks.add(Block.Paragraph.of(wording.count("check.to-confirm", proposed)));
        }
        blocks.add(new Block.Bullets(
                waiting.findings().stream().map(context::notStarted).toList()));
        return blocks;
    }
}
