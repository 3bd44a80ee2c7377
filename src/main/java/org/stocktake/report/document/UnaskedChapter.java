package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Skipped;
import org.stocktake.model.Fact;
import org.stocktake.model.Question;
import org.stocktake.model.Section;
import org.stocktake.model.Spelling;
import org.stocktake.report.facts.Unasked;

/** The questions that were not asked, by reason (those left out by depth only counted), and the answers that the file keeps all the same. */
final class UnaskedChapter {
    private final Telling telling;
    private final Cards cards;

    UnaskedChapter(Telling telling, Cards cards) {
        this.telling = telling;
        this.cards = cards;
    }

    Chapter chapter() {
        List<Chapter> parts = new ArrayList<>();
        for (Unasked unasked : telling.report().unasked()) {
            parts.add(Chapter.of("unasked-" + (parts.size() + 1), title(unasked), blocks(unasked)));
        }
        List<Question> kept = telling.report().kept();
        if (!kept.isEmpty()) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(Block.Paragraph.of(telling.say("kept.intro")));
            kept.forEach(question -> blocks.add(cards.kept(question)));
            parts.add(Chapter.of("kept", telling.say("kept.title"), blocks));
        }
        String intro = telling.say(parts.isEmpty() ? "unasked.none" : "unasked.intro");
        List<Block> blocks = List.of(Block.Paragraph.of(intro), Block.Paragraph.of(telling.say("unasked.limits")));
        return new Chapter("unasked", telling.say("unasked.title"), blocks, parts);
    }

    private String title(Unasked unasked) {
        return telling.wording()
                .count(
                        "unasked." + Spelling.of(unasked.why()),
                        unasked.questions().size());
    }

    private List<Block> blocks(Unasked unasked) {
        if (unasked.why() == Skipped.Why.DEPTH) {
            return List.of(Block.Paragraph.of(telling.say("unasked.because-depth")), perSection(unasked.questions()));
        }
        List<Block> blocks = new ArrayList<>();
        for (Fact fact : unasked.facts()) {
            String value = telling.wording()
                    .value(fact, telling.report().findings().assessment().profile());
            blocks.add(Block.Paragraph.of(telling.say("unasked.because", fact.text(), value)));
        }
        blocks.add(new Block.Bullets(unasked.questions().stream()
                .map(question -> Line.of(telling.report().number(question) + " " + question.text()))
                .toList()));
        return blocks;
    }

    /** What the depth leaves out would fill pages; how many questions a section has in store says enough. */
    private Block.Table perSection(List<Question> questions) {
        List<List<Line>> rows = new ArrayList<>();
        for (Section section : telling.report().checklist().sections()) {
            long number =
                    section.questions().stream().filter(questions::contains).count();
            if (number > 0) {
                rows.add(List.of(
                        Line.of(Span.reference(telling.title(section), SectionChapter.placeOf(section))),
                        Line.of(String.valueOf(number))));
            }
        }
        return new Block.Table(
                telling.say("unasked.caption"),
                List.of(telling.say("column.section"), telling.say("column.not-asked")),
                List.of(80, 20),
                rows);
    }
}
