package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.Finding;
import org.stocktake.model.Action;
import org.stocktake.model.ActionStatus;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.LineWidth;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.PlannedAction;
import org.stocktake.report.facts.Report;
import org.stocktake.text.Joint;

/** The action plan: each action with its owner and due day; then the shortfalls without an action. */
final class PlanChapter {
    /** The share of the dates, in percent. */
    private static final int DUE_MIN = 16;

    private static final int DUE_MAX = 24;

    /** The size of the type in tables. */
    private static final int TABLE_POINTS = 8;

    private final ReportContext context;
    private final ReportText wording;
    private final Report report;

    PlanChapter(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
        this.report = context.report();
    }

    Chapter chapter() {
        List<PlannedAction> steps = report.steps();
        List<Block> blocks = new ArrayList<>();
        if (steps.isEmpty()) {
            blocks.add(Block.Paragraph.of(wording.say("steps.none")));
        } else {
            blocks.add(Block.Paragraph.of(wording.say("steps.intro") + unassigned(steps)));
            blocks.add(plan(steps));
        }
        return new Chapter("steps", wording.say("steps.title"), blocks, without());
    }

    /** Returns the number of open actions without an owner or a due day, as a sentence; empty when there is none. */
    private String unassigned(List<PlannedAction> steps) {
        int unassigned = 0;
        for (PlannedAction step : steps) {
            boolean lacks =
                    step.action().owner().isEmpty() || step.action().due().isEmpty();
            unassigned += lacks && step.action().isOpen() ? 1 : 0;
        }
        return unassigned == 0 ? "" : " " + wording.count("steps.unassigned", unassigned);
    }

    private Block.Table plan(List<PlannedAction> steps) {
        return new Block.Table(
                wording.say("steps.caption"),
                List.of(wording.say("column.step-and-for"), wording.say("column.owner"), wording.say("column.due")),
                shares(steps),
                steps.stream().map(this::row).toList());
    }

    /** Returns the widths of the columns: a date stays on one line. */
    private List<Integer> shares(List<PlannedAction> steps) {
        List<String> days =
                steps.stream().map(step -> wording.date(step.action().due())).toList();
        int due = Math.min(DUE_MAX, Math.max(DUE_MIN, LineWidth.share(days, TABLE_POINTS)));
        return List.of(78 - due, 22, due);
    }

    private List<TextLine> row(PlannedAction step) {
        Action action = step.action();
        TextLine what = TextLine.of(action.what());
        Optional<ActionStatus> status = ActionStatus.of(action.status());
        if (status.isPresent()) {
            String known = wording.say("status." + status.get().word());
            what = what.and(TextLine.of(Span.soft(wording.words().inBrackets(known))));
        }
        TextLine serves = TextLine.of(Span.soft(wording.say("steps.for"))).and(context.subject(step.question()));
        if (!report.findings().counts(step.question())) {
            String apart = report.findings()
                    .of(step.question())
                    .map(wording::apart)
                    .orElseGet(() -> wording.say("apart.mark.not-asked"));
            serves = serves.and(TextLine.of(Span.soft(apart)));
        }
        String end = what.text().endsWith(".") ? " " : Joint.SENTENCES.between(wording.words());
        return List.of(
                TextLine.join(List.of(what, serves), end),
                given(action.owner(), "action.no-owner"),
                given(action.due().isEmpty() ? "" : wording.date(action.due()), "action.no-day"));
    }

    private TextLine given(String text, String missing) {
        return text.isEmpty() ? TextLine.of(Span.strong(wording.say(missing))) : TextLine.of(text);
    }

    private List<Chapter> without() {
        List<Finding> without = report.withoutStep();
        if (without.isEmpty()) {
            return List.of();
        }
        List<List<TextLine>> rows = new ArrayList<>();
        for (Finding gap : without) {
            rows.add(List.of(
                    context.subject(gap.question()).and(context.strongest(gap)),
                    TextLine.of(context.mark(gap)).and(TextLine.of(Span.soft(wording.force(gap.force())))),
                    TextLine.of(gap.question().guidance().action())));
        }
        Block table = new Block.Table(
                wording.say("without-step.caption"),
                List.of(
                        wording.say("column.shortfall"),
                        wording.say("column.finding"),
                        wording.say("column.suggested")),
                List.of(50, 18, 32),
                rows);
        return List.of(Chapter.of(
                "without-step",
                wording.count("without-step.title", without.size()),
                List.of(Block.Paragraph.of(wording.say("without-step.intro")), table)));
    }
}
