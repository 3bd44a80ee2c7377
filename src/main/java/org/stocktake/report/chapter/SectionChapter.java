package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.model.Section;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;

/** All findings by section of the checklist, each as a reference. */
final class SectionChapter {
    private final ReportContext context;
    private final ReportText wording;

    SectionChapter(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
    }

    static String placeOf(Section section) {
        return "section-" + section.id();
    }

    Chapter chapter() {
        List<Chapter> parts = new ArrayList<>();
        for (Section section : context.report().checklist().sections()) {
            List<Finding> findings = context.report().findings().in(section);
            Block block =
                    findings.isEmpty() ? Block.Paragraph.of(wording.say("sections.none")) : table(section, findings);
            parts.add(Chapter.of(placeOf(section), context.title(section), List.of(block)));
        }
        Block intro = Block.Paragraph.of(wording.say("sections.intro"));
        return new Chapter("sections", wording.say("sections.title"), List.of(intro), parts);
    }

    private Block.Table table(Section section, List<Finding> findings) {
        List<List<TextLine>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            TextLine mark = TextLine.of(context.mark(finding));
            rows.add(List.of(
                    context.reference(finding.question()),
                    finding.counts() ? mark : mark.and(TextLine.of(Span.soft(wording.say("provisions.voluntary")))),
                    TextLine.of(wording.cite(finding.strongest()))));
        }
        return new Block.Table(
                wording.say("sections.caption", section.title()),
                List.of(wording.say("column.question"), wording.say("column.finding"), wording.say("column.rests")),
                List.of(54, 23, 23),
                rows);
    }
}
