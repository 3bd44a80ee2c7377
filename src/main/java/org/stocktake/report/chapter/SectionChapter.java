package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Outcome;
import org.stocktake.finding.signoff.SignOffState;
import org.stocktake.model.Section;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.FindingGroup;
import org.stocktake.report.facts.Grouping;

/** All findings by section of the checklist, or by cluster of the review, as the numbers of the questions. */
final class SectionChapter {
    private final ReportContext context;
    private final ReportText wording;

    SectionChapter(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
    }

    Chapter chapter() {
        List<List<TextLine>> rows = new ArrayList<>();
        for (FindingGroup group : context.report().groups()) {
            rows.add(List.of(name(group), findings(group)));
        }
        String key = titleKey(context);
        String by = context.report().view().by().word();
        Block table = new Block.Table(
                wording.say("sections.caption"),
                List.of(wording.say("column." + by), wording.say("column.numbers")),
                List.of(34, 66),
                rows);
        Block intro = Block.Paragraph.of(wording.say(key + ".intro"));
        return Chapter.of(key, wording.say(key + ".title"), List.of(intro, table));
    }

    /** Returns the place of the group, what is known of it, and who signed it. */
    private TextLine name(FindingGroup group) {
        List<TextLine> lines = new ArrayList<>();
        lines.add(TextLine.of(Span.place(context.title(group), ReportContext.placeOf(group))));
        if (!group.note().isBlank()) {
            lines.add(TextLine.of(Span.soft(group.note())));
        }
        SignOffText approvals =
                new SignOffText(wording.words(), context.report().checklist());
        for (SignOffState state : context.report().origin().signOffs()) {
            for (Section section : context.report().checklist().sections()) {
                boolean here = group.by() == Grouping.SECTION && section.id().equals(group.id());
                if (here && state.covers(section)) {
                    lines.add(TextLine.of(Span.soft(approvals.approvalOfSection(state.in(section)))));
                }
            }
        }
        return TextLine.join(lines, "\n");
    }

    /** Returns the number of the question; in a cluster, which is ordered by article, with its provision. */
    private TextLine number(Finding finding, FindingGroup group) {
        TextLine number = context.numbers(List.of(finding.question()));
        String cited = wording.words().inBrackets(wording.cite(FindingGroup.placeOf(finding)));
        return group.by() == Grouping.CLUSTER ? number.and(TextLine.of(Span.soft(cited))) : number;
    }

    /** Returns each outcome with the numbers of its questions; what does not count comes last. */
    private TextLine findings(FindingGroup group) {
        List<Finding> ordered = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            ordered.addAll(group.counted(outcome));
        }
        ordered.addAll(group.apart());
        Map<String, TextLine> marks = new LinkedHashMap<>();
        Map<String, List<TextLine>> numbers = new LinkedHashMap<>();
        for (Finding finding : ordered) {
            TextLine mark = mark(finding, group);
            marks.putIfAbsent(mark.text(), mark);
            numbers.computeIfAbsent(mark.text(), first -> new ArrayList<>()).add(number(finding, group));
        }
        List<TextLine> lines = new ArrayList<>();
        marks.forEach((text, mark) -> lines.add(mark.and(wording.listOf(numbers.getOrDefault(text, List.of())))));
        return lines.isEmpty() ? TextLine.of(wording.say(titleKey(context) + ".none")) : TextLine.join(lines, " ");
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
