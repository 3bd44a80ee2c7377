package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stocktake.model.Assessment;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.FindingGroup;
import org.stocktake.report.facts.HelpRequested;
import org.stocktake.report.facts.PlannedAction;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.TreatyStatus;

/**
 * The summary on one page, for decision makers: what is met, the most important shortfalls, actions planned, help
 * needed.
 */
final class SummaryChapter {
    private static final int KINDS_MAX = 6;

    private final ReportContext context;
    private final ReportText wording;
    private final Report report;

    SummaryChapter(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
        this.report = context.report();
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>();
        new Cautions(context).block().ifPresent(blocks::add);
        blocks.add(new Block.Facts(figures()));
        blocks.add(new PriorityGaps(context).block());
        blocks.addAll(new ApartChapter(context).boxes());
        return Chapter.of("summary", wording.say("summary.title"), blocks);
    }

    private List<Block.Facts.Fact> figures() {
        List<Block.Facts.Fact> facts = new ArrayList<>();
        int asked = report.asked();
        String figures = wording.explained(report.counts(report.findings().all()));
        int leftOut = asked - report.shown();
        figures = leftOut == 0 ? figures : figures + ", " + wording.count("figure.left-out", leftOut);
        facts.add(fact("summary.asked", TextLine.of(wording.count("summary.of", asked, figures))));
        String treaties = treaties();
        if (!treaties.isEmpty()) {
            facts.add(fact("summary.treaties", TextLine.of(treaties)));
        }
        List<TextLine> whole = metInFull();
        if (!whole.isEmpty()) {
            facts.add(fact("summary.met-in-full", TextLine.join(whole, "; ")));
        }
        if (!report.needs().isEmpty()) {
            facts.add(fact("summary.help", help()));
        }
        if (!report.gaps().isEmpty()) {
            facts.add(fact("summary.plan", plan()));
        }
        ChangesChapter.of(context).ifPresent(changes -> facts.add(fact("change.title", changes.line())));
        return facts;
    }

    /** Returns the status of the State under each treaty, and from which day. */
    private String treaties() {
        Assessment assessment = report.findings().assessment();
        List<String> said = new ArrayList<>();
        for (TreatyStatus.Line line : new TreatyStatus(report.checklist()).of(assessment.profile())) {
            said.add(wording.treaty(
                    line, assessment.profile(), assessment.subject().period()));
        }
        return String.join("; ", said);
    }

    private Block.Facts.Fact fact(String label, TextLine line) {
        return new Block.Facts.Fact(wording.say(label), List.of(line));
    }

    /** Returns the sections or clusters in which everything that counts is met. */
    private List<TextLine> metInFull() {
        List<TextLine> whole = new ArrayList<>();
        for (FindingGroup group : report.groups()) {
            if (group.isMetInFull() && !group.isOutside()) {
                whole.add(TextLine.of(Span.reference(group.label(), ReportContext.placeOf(group))));
            }
        }
        return whole;
    }

    /** Returns the kinds of help that most answers ask for; the table of needs has all of them. */
    private TextLine help() {
        List<HelpRequested> kinds = new ArrayList<>(report.needs());
        kinds.sort(
                Comparator.comparing((HelpRequested asked) -> -asked.questions().size()));
        List<TextLine> said = new ArrayList<>();
        for (HelpRequested asked : kinds.subList(0, Math.min(KINDS_MAX, kinds.size()))) {
            String label = asked.need().label();
            int answers = asked.questions().size();
            said.add(TextLine.of(
                    said.isEmpty()
                            ? wording.count("summary.kind", answers, label)
                            : wording.say("summary.kind", label, answers)));
        }
        int further = kinds.size() - said.size();
        if (further > 0) {
            said.add(TextLine.of(wording.count("summary.further-kinds", further)));
        }
        TextLine named = TextLine.join(List.of(TextLine.join(said, ", "), TextLine.of(".")), "");
        return named.and(TextLine.of(Span.reference(wording.say("summary.help-by"), "needs")));
    }

    private TextLine plan() {
        int without = report.withoutStep().size();
        int steps = report.steps().size();
        String said = steps == 0 ? wording.say("steps.none") : wording.count("summary.steps", steps);
        TextLine planned = TextLine.of(Span.reference(said, "steps"));
        TextLine uncovered = without == 0
                ? TextLine.of()
                : TextLine.of(Span.reference(wording.count("summary.without-step", without), "without-step"));
        return planned.and(uncovered).and(dueFirst());
    }

    /** Returns the open action with the earliest due day; an empty line when no open action has one. */
    private TextLine dueFirst() {
        for (PlannedAction step : report.steps()) {
            if (step.action().isOpen() && !step.action().due().isEmpty()) {
                return TextLine.of(wording.say("summary.due-first"))
                        .and(TextLine.of(context.number(step.question())))
                        .and(new FindingCard(context).action(step.action()));
            }
        }
        return TextLine.of();
    }
}
