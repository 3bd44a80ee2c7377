package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.model.Section;

/** Every finding by section of the checklist: a way to each. */
final class SectionChapter {
    private final Telling telling;

    SectionChapter(Telling telling) {
        this.telling = telling;
    }

    static String placeOf(Section section) {
        return "section-" + section.id();
    }

    Chapter chapter() {
        List<Chapter> parts = new ArrayList<>();
        for (Section section : telling.report().checklist().sections()) {
            List<Block> blocks = new ArrayList<>();
            List<Finding> findings = telling.report().findings().in(section);
            if (!section.intro().isBlank()) {
                blocks.add(Block.Paragraph.of(section.intro()));
            }
            blocks.add(
                    findings.isEmpty()
                            ? Block.Paragraph.of(telling.say("sections.none"))
                            : new Block.Bullets(
                                    findings.stream().map(this::line).toList()));
            parts.add(Chapter.of(placeOf(section), section.title(), blocks));
        }
        Block intro = Block.Paragraph.of(telling.say("sections.intro"));
        return new Chapter("sections", telling.say("sections.title"), List.of(intro), parts);
    }

    private Line line(Finding finding) {
        Line line = Line.of(telling.mark(finding));
        Line apart = finding.counts() ? line : line.and(Line.of(Span.soft(telling.say("provisions.voluntary"))));
        return apart.and(Line.of(telling.reference(finding.question()))).and(telling.strongest(finding));
    }
}
