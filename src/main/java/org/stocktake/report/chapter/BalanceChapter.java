package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Outcome;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.FindingGroup;
import org.stocktake.report.facts.Report;
import org.stocktake.text.Joint;

/** The chapter with what works beside what does not in the sections with the gravest shortfalls, and what is met in full. */
final class BalanceChapter {
    private static final int GROUPS_MAX = 4;
    private static final int LINES_MAX = 2;
    private static final int PRACTICES_MAX = 6;

    private final ReportContext context;
    private final ReportText wording;
    private final Report report;

    BalanceChapter(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
        this.report = context.report();
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>();
        List<Block.Facts.Fact> successes = successes();
        if (!successes.isEmpty()) {
            blocks.add(new Block.Facts(successes));
        }
        List<FindingGroup> gravest = gravest();
        if (!gravest.isEmpty()) {
            blocks.add(table(gravest, blocks.isEmpty()));
        }
        if (blocks.isEmpty()) {
            blocks.add(Block.Paragraph.of(wording.say("balance.none")));
        }
        return Chapter.of("balance", wording.say("balance.title"), blocks);
    }

    /** @param alone true if the heading of the chapter stands in for the caption, so that the introduction says it all */
    private Block.Table table(List<FindingGroup> gravest, boolean alone) {
        String chosen = wording.count("balance.caption", gravest.size());
        Block.Table table = new Block.Table(
                alone ? wording.say("balance.title") : chosen,
                List.of(wording.say("column.section"), wording.say("balance.works"), wording.say("balance.does-not")),
                List.of(22, 36, 42),
                gravest.stream().map(this::row).toList());
        List<String> said = new ArrayList<>();
        if (alone) {
            said.add(chosen);
        }
        List<String> elsewhere = lifeElsewhere(gravest);
        if (!elsewhere.isEmpty()) {
            said.add(wording.words()
                    .label(
                            wording.say("balance.life-elsewhere"),
                            wording.words().parts(elsewhere)));
        }
        return said.isEmpty() ? table : table.introduced(Joint.SENTENCES.of(said, wording.words()));
    }

    private List<Block.Facts.Fact> successes() {
        List<Block.Facts.Fact> facts = new ArrayList<>();
        List<TextLine> whole = new ArrayList<>();
        for (FindingGroup group : report.groups()) {
            if (group.isMetInFull() && !group.isOutside()) {
                whole.add(TextLine.of(Span.reference(group.label(), ReportContext.placeOf(group))));
            }
        }
        add(facts, "summary.met-in-full", whole);
        List<TextLine> practices = new ArrayList<>();
        for (Finding finding : report.findings().counted(Outcome.MET)) {
            if (!practice(finding.question()).isEmpty()) {
                practices.add(context.subject(finding.question()));
            }
        }
        add(facts, "balance.practices", practices.subList(0, Math.min(PRACTICES_MAX, practices.size())));
        return facts;
    }

    private String practice(Question question) {
        return report.answer(question)
                .map(answer -> answer.text(AnswerTextField.GOOD_PRACTICE))
                .orElse("");
    }

    private void add(List<Block.Facts.Fact> facts, String label, List<TextLine> lines) {
        if (!lines.isEmpty()) {
            facts.add(new Block.Facts.Fact(wording.say(label), List.of(wording.partsOf(lines))));
        }
    }

    /** Returns the groups of the gravest shortfalls, in the order of the checklist. */
    private List<FindingGroup> gravest() {
        Set<FindingGroup> gravest = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Finding gap : report.gaps()) {
            for (FindingGroup group : report.groups()) {
                if (gravest.size() < GROUPS_MAX
                        && hasFindingOn(group, gap.question().id())) {
                    gravest.add(group);
                }
            }
        }
        return report.groups().stream().filter(gravest::contains).toList();
    }

    /** Counts the shortfalls that endanger life in each of the other sections, as the heat map does. */
    private List<String> lifeElsewhere(List<FindingGroup> gravest) {
        List<String> elsewhere = new ArrayList<>();
        Set<String> chosen = new HashSet<>();
        gravest.forEach(group -> chosen.add(group.id()));
        for (FindingGroup group : report.groups()) {
            long lives = group.findings().stream()
                    .filter(finding ->
                            finding.fallsShort() && finding.question().endangersLife())
                    .count();
            if (lives > 0 && !chosen.contains(group.id())) {
                elsewhere.add(wording.words().note(context.title(group), String.valueOf(lives)));
            }
        }
        return elsewhere;
    }

    /** Looks for the question, because to compare whole findings takes longer than all the rest of the chapter. */
    private static boolean hasFindingOn(FindingGroup group, QuestionId question) {
        for (Finding finding : group.findings()) {
            if (finding.question().id().equals(question)) {
                return true;
            }
        }
        return false;
    }

    private List<TextLine> row(FindingGroup group) {
        List<Finding> met = new ArrayList<>(group.counted(Outcome.MET));
        met.sort(Comparator.comparing(Finding::force));
        List<Finding> shortfalls = new ArrayList<>();
        for (Finding gap : report.gaps()) {
            if (hasFindingOn(group, gap.question().id())) {
                shortfalls.add(gap);
            }
        }
        return List.of(
                TextLine.of(Span.reference(context.title(group), ReportContext.placeOf(group))),
                some(met, finding -> context.subject(finding.question())),
                some(shortfalls, this::shortfall));
    }

    private TextLine shortfall(Finding finding) {
        return finding.question().endangersLife()
                ? context.said(finding).and(TextLine.of(Span.strong(wording.say("balance.life"))))
                : context.said(finding);
    }

    private TextLine some(List<Finding> findings, Function<Finding, TextLine> said) {
        List<TextLine> lines = new ArrayList<>();
        for (Finding finding : findings.subList(0, Math.min(LINES_MAX, findings.size()))) {
            lines.add(said.apply(finding));
        }
        int further = findings.size() - lines.size();
        if (further > 0) {
            lines.add(TextLine.of(Span.soft(wording.count("changes.further", further))));
        }
        return lines.isEmpty() ? TextLine.of(wording.say("balance.nothing")) : TextLine.join(lines, "\n");
    }
}
