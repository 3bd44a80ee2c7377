package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.model.Section;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;

/** Every finding by section of the checklist: a way to each. */
final class SectionChapter {
    private final ReportContext telling;

    SectionChapter(ReportContext telling) {
        this.telling = telling;
    }

    static String placeOf(Section section) {
        return "section-" + section.id();
    }

    Chapter chapter() {
        List<Chapter> parts = new ArrayList<>();
        for (Section section : telling.report().checklist().sections()) {
            List<Finding> findings = telling.report().findings().in(section);
            Block block =
                    findings.isEmpty() ? Block.Paragraph.of(telling.say("sections.none")) : table(section, findings);
            parts.add(Chapter.of(placeOf(section), telling.title(section), List.of(block)));
        }
        Block intro = Block.Paragraph.of(telling.say("sections.intro"));
        return new Chapter("sections", telling.say("sections.title"), List.of(intro), parts);
    }

    private Block.Table table(Section section, List<Finding> findings) {
        List<List<TextLine>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            TextLine mark = TextLine.of(telling.mark(finding));
            rows.add(List.of(
                    telling.reference(finding.question()),
                    finding.counts() ? mark : mark.and(TextLine.of(Span.soft(telling.say("provisions.voluntary")))),
                    TextLine.of(telling.wording().cite(finding.strongest()))));
        }
        return new Block.Table(
                telling.say("sections.caption", section.title()),
                List.of(telling.say("column.question"), telling.say("column.finding"), telling.say("column.rests")),
                List.of(54, 23, 23),
                rows);
    }
}
