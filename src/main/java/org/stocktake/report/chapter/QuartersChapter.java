package org.stocktake.report.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.model.Action;
import org.stocktake.model.ActionStatus;
import org.stocktake.model.IsoDates;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.LineWidth;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.PlannedAction;
import org.stocktake.report.facts.Quarter;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.StepsByOwner;

/** The steps of the next four quarters: how many each owner has, and those on the gravest shortfalls by day. */
final class QuartersChapter {
    private static final int OWNERS_MAX = 12;
    private static final int STEPS_MAX = 8;
    private static final int CHARS_MAX = 160;

    /** The share of the dates, in percent; even. */
    private static final int DUE_MIN = 14;

    private static final int DUE_MAX = 18;

    /** The same where a month has two names, as in Arabic. */
    private static final int TWO_NAMES_MAX = 24;

    private static final int STEP_MIN = 26;

    /** The size of the type in the pages for those who decide. */
    private static final int BRIEF_POINTS = 10;

    private final ReportContext context;
    private final ReportText wording;
    private final Report report;

    QuartersChapter(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
        this.report = context.report();
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>();
        List<StepsByOwner> owners = StepsByOwner.of(report);
        List<PlannedAction> first = first();
        int apart = StepsByOwner.apart(report);
        if (owners.isEmpty() && apart == 0) {
            blocks.add(Block.Paragraph.of(wording.say("steps.none")));
        }
        if (!first.isEmpty()) {
            blocks.add(new Block.Table(
                    wording.say("quarters.first"),
                    List.of(
                            wording.say("column.due"),
                            wording.say("column.owner"),
                            wording.say("column.step"),
                            wording.say("column.for")),
                    shares(first),
                    first.stream().map(this::row).toList()));
        }
        int further = owners.stream().mapToInt(StepsByOwner::sum).sum() - first.size();
        if (!first.isEmpty() && further > 0) {
            String more = report.view().brief() ? "quarters.more-in-full" : "quarters.more";
            blocks.add(new Block.Paragraph(TextLine.of(Span.reference(wording.count(more, further), "steps"))));
        }
        if (!owners.isEmpty()) {
            blocks.add(byOwner(owners));
        }
        TextLine rest = TextLine.of();
        if (apart > 0) {
            rest = rest.and(TextLine.of(wording.count("quarters.apart", apart)));
        }
        int without = report.withoutStep().size();
        if (without > 0) {
            rest = rest.and(
                    TextLine.of(Span.reference(wording.count("summary.without-step", without), "without-step")));
        }
        if (!rest.spans().isEmpty()) {
            blocks.add(new Block.Paragraph(rest));
        }
        return Chapter.of("quarters", wording.say("quarters.title"), blocks);
    }

    /**
     * Returns the first steps, earliest first: those that are overdue or fall due in the quarter of today; then, as far as
     * there is room, those of the next quarters on the gravest shortfalls; of the steps of one answer the one due first.
     */
    private List<PlannedAction> first() {
        LocalDate today = report.findings().today();
        List<PlannedAction> first = new ArrayList<>();
        for (PlannedAction step : report.steps()) {
            if (first.size() < STEPS_MAX
                    && report.findings().counts(step.question())
                    && StepsByOwner.isNow(step, today)) {
                first.add(step);
            }
        }
        for (Finding gap : report.gaps()) {
            List<PlannedAction> steps = new ArrayList<>();
            report.stepsOn(gap).forEach(action -> steps.add(new PlannedAction(action, gap.question())));
            steps.sort(PlannedAction::byDay);
            for (PlannedAction step : steps) {
                boolean isNext = StepsByOwner.isNear(step, today) && !StepsByOwner.isNow(step, today);
                if (first.size() < STEPS_MAX && isNext) {
                    first.add(step);
                }
            }
        }
        first.sort(PlannedAction::byDay);
        return first;
    }

    private List<TextLine> row(PlannedAction step) {
        Action action = step.action();
        String what = TextShortener.sentences(action.what(), CHARS_MAX);
        String where = report.view().brief() ? "quarters.see-in-full" : "quarters.see";
        String said = what.isEmpty() ? wording.say(where, report.number(step.question())) : what;
        return List.of(
                TextLine.of(Span.strong(day(action.due()))),
                TextLine.of(action.owner().isEmpty() ? wording.say("action.no-owner") : action.owner()),
                started(said, action),
                context.subject(step.question()));
    }

    private TextLine started(String said, Action action) {
        TextLine line = TextLine.of(said);
        return action.status().equals(ActionStatus.STARTED.word())
                ? line.and(TextLine.of(
                        Span.soft(wording.words().inBrackets(wording.say("status." + ActionStatus.STARTED.word())))))
                : line;
    }

    /** Returns the widths of the columns: that of the dates is as narrow as they are, so that the steps have fewer lines. */
    private List<Integer> shares(List<PlannedAction> steps) {
        List<String> days = steps.stream().map(step -> day(step.action().due())).toList();
        int max = hasTwoNames(month(1)) ? TWO_NAMES_MAX : DUE_MAX;
        int due = Math.min(max, Math.max(DUE_MIN, LineWidth.share(days, BRIEF_POINTS)));
        int what = Math.max(STEP_MIN, 46 - due);
        return List.of(due, 18, what, 82 - due - what);
    }

    /**
     * Returns the day with the short name of its month, as the heads of the next table have it, so that it stays on one line;
     * with both names, as everywhere else in the report, where the months have two.
     */
    private String day(String due) {
        return IsoDates.day(due)
                .map(day -> wording.say(
                        day.getDayOfMonth() == 1 ? "quarters.day.first" : "quarters.day",
                        day.getDayOfMonth(),
                        month(day.getMonthValue()),
                        day.getYear()))
                .orElse(due);
    }

    private String month(int month) {
        String name = wording.say("month." + month);
        return hasTwoNames(name) ? name : wording.say("month.short." + month);
    }

    private static boolean hasTwoNames(String month) {
        return month.contains("/");
    }

    private Block.HeatMap byOwner(List<StepsByOwner> owners) {
        List<Integer> times = new ArrayList<>();
        for (int time = 0; time < StepsByOwner.TIMES; time++) {
            int at = time;
            boolean quarter = time > 0 && time <= StepsByOwner.QUARTERS;
            if (quarter || owners.stream().anyMatch(owner -> owner.counts().get(at) > 0)) {
                times.add(time);
            }
        }
        List<Block.HeatMap.Row> rows = new ArrayList<>();
        boolean all = owners.size() <= OWNERS_MAX + 1;
        for (StepsByOwner owner : all ? owners : owners.subList(0, OWNERS_MAX)) {
            String name = owner.owner().isEmpty() ? wording.say("action.no-owner") : owner.owner();
            rows.add(row(TextLine.of(name), List.of(owner), times, false));
        }
        if (!all) {
            List<StepsByOwner> others = owners.subList(OWNERS_MAX, owners.size());
            rows.add(row(TextLine.of(wording.count("quarters.others", others.size())), others, times, false));
        }
        rows.add(row(TextLine.of(Span.strong(wording.say("quarters.all"))), owners, times, true));
        List<Block.HeatMap.Column> columns = new ArrayList<>();
        times.forEach(time -> columns.add(new Block.HeatMap.Column("steps", label(time), false)));
        return new Block.HeatMap(wording.say("quarters.caption"), wording.say("column.owner"), columns, rows);
    }

    private static Block.HeatMap.Row row(TextLine label, List<StepsByOwner> owners, List<Integer> times, boolean sum) {
        List<Integer> counts = new ArrayList<>();
        for (int time : times) {
            counts.add(
                    owners.stream().mapToInt(owner -> owner.counts().get(time)).sum());
        }
        return new Block.HeatMap.Row(label, counts, sum);
    }

    private String label(int time) {
        if (time == 0) {
            return wording.say("quarters.overdue");
        }
        if (time > StepsByOwner.QUARTERS) {
            return wording.say(time == StepsByOwner.TIMES - 1 ? "quarters.no-day" : "quarters.later");
        }
        Quarter quarter = Quarter.of(report.findings().today()).plus(time - 1);
        return wording.say("quarters.quarter", wording.say("quarters.name." + quarter.number()), quarter.year());
    }
}
