package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.finding.signoff.SignOffState;
import org.stocktake.model.Section;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.FindingGroup;
import org.stocktake.report.facts.Grouping;

/** All findings by section of the checklist, or by cluster of the review, each as a reference. */
final class SectionChapter {
    private final ReportContext context;
    private final ReportText wording;

    SectionChapter(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
    }

    Chapter chapter() {
        List<Chapter> parts = new ArrayList<>();
        for (FindingGroup group : context.report().groups()) {
            List<Block> blocks = new ArrayList<>();
            if (!group.note().isBlank()) {
                blocks.add(Block.Paragraph.of(group.note()));
            }
            addSignOffs(group, blocks);
            blocks.add(group.findings().isEmpty() ? Block.Paragraph.of(say(group, "none")) : table(group));
            parts.add(Chapter.of(ReportContext.placeOf(group), context.title(group), blocks));
        }
        String key = titleKey(context);
        Block intro = Block.Paragraph.of(wording.say(key + ".intro"));
        return new Chapter(key, wording.say(key + ".title"), List.of(intro), parts);
    }

    /** Adds a paragraph for each sign-off that covers the section. */
    private void addSignOffs(FindingGroup group, List<Block> blocks) {
        for (SignOffState state : context.report().origin().signOffs()) {
            for (Section section : context.report().checklist().sections()) {
                boolean here = group.by() == Grouping.SECTION && section.id().equals(group.id());
                if (here && state.covers(section)) {
                    blocks.add(Block.Paragraph.of(context.signedOff("section", state.in(section))));
                }
            }
        }
    }

    /** Returns the first part of the keys of the messages of the chapter, which is also the id of its place. */
    static String titleKey(ReportContext context) {
        return context.report().view().by() == Grouping.SECTION ? "sections" : "clusters";
    }

    /** Returns the name of a section, as a reference where the report has a place for it. */
    static Span name(Section section, ReportContext context) {
        String title = context.title(section);
        return context.report().view().by() == Grouping.SECTION
                ? Span.reference(title, Grouping.SECTION.word() + "-" + section.id())
                : Span.text(title);
    }

    private String say(FindingGroup group, String key) {
        return wording.say((group.by() == Grouping.SECTION ? "sections." : "clusters.") + key);
    }

    private Block.Table table(FindingGroup group) {
        List<List<TextLine>> rows = new ArrayList<>();
        for (Finding finding : group.findings()) {
            rows.add(List.of(
                    context.reference(finding.question()),
                    mark(finding, group),
                    TextLine.of(wording.cite(
                            group.by() == Grouping.SECTION ? finding.strongest() : FindingGroup.placeOf(finding)))));
        }
        String name = group.isOutside() ? context.title(group) : group.label();
        return new Block.Table(
                wording.say("sections.caption", name),
                List.of(wording.say("column.question"), wording.say("column.finding"), wording.say("column.rests")),
                List.of(54, 23, 23),
                rows);
    }

    private TextLine mark(Finding finding, FindingGroup group) {
        TextLine mark = TextLine.of(context.mark(finding));
        if (!finding.counts()) {
            mark = mark.and(TextLine.of(Span.soft(wording.apart(finding))));
        }
        return group.by() == Grouping.CLUSTER && FindingGroup.isBeyondQuestionnaires(finding)
                ? mark.and(TextLine.of(Span.soft(wording.say("clusters.beyond-questionnaires"))))
                : mark;
    }
}
