package org.stocktake.report.sheet;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Outcome;
import org.stocktake.model.ActionStatus;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;
import org.stocktake.report.chapter.ReportText;
import org.stocktake.report.document.PlainText;
import org.stocktake.report.facts.HelpRequested;
import org.stocktake.report.facts.PlannedAction;

/** Counts what the dashboard shows: findings by section, planned steps by owner and by quarter, help by kind. */
final class DashboardBlocks {
    private static final String NOT_STATED = "not-stated";

    private final SheetContext words;
    private final List<Dashboard.Block> blocks = new ArrayList<>();

    private DashboardBlocks(SheetContext words) {
        this.words = words;
    }

    /** Returns the dashboard; a block without a count is left out. */
    static Dashboard of(SheetContext words) {
        DashboardBlocks counted = new DashboardBlocks(words);
        counted.sections();
        counted.steps("by-owner", "owner", counted.byOwner(), false);
        counted.steps("by-quarter", "quarter", counted.byQuarter(), true);
        counted.needs();
        String day = new ReportText(words.words(), words.report().checklist())
                .date(words.report().findings().today());
        return new Dashboard(
                words.say("dashboard"),
                words.say("dashboard.title", words.state(), day),
                counted.apart(),
                counted.blocks);
    }

    /** Returns sentences on the steps and the help of answers that do not count; none if there are no such answers. */
    private List<String> apart() {
        long steps = words.report().steps().stream()
                .filter(step -> !words.report().findings().counts(step.question()))
                .count();
        Set<QuestionId> asking = new HashSet<>();
        for (HelpRequested asked : words.report().needs()) {
            asked.only(question -> !words.report().findings().counts(question))
                    .questions()
                    .forEach(question -> asking.add(question.id()));
        }
        List<String> notes = new ArrayList<>();
        if (steps > 0) {
            notes.add(words.words().count("report.sheet.dashboard.apart", (int) steps));
        }
        if (!asking.isEmpty()) {
            notes.add(words.words().count("report.help-by-size.apart", asking.size()));
        }
        return notes;
    }

    private List<PlannedAction> steps() {
        return words.report().steps().stream()
                .filter(step -> words.report().findings().counts(step.question()))
                .toList();
    }

    private void sections() {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        int number = 0;
        for (Section section : words.report().checklist().sections()) {
            number++;
            for (Finding finding : words.report().findings().in(section)) {
                if (finding.counts()) {
                    count(
                            counts,
                            number + " " + section.title(),
                            finding.outcome().word());
                }
            }
        }
        List<Dashboard.Series> series = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            series.add(new Dashboard.Series(words.words().say("outcome." + outcome.word()), outcome.word()));
        }
        add("by-section", "section", series, counts, false);
    }

    private Map<String, Map<String, Integer>> byOwner() {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        Map<String, Map<String, Integer>> nobody = new LinkedHashMap<>();
        for (PlannedAction step : steps()) {
            String owner = PlainText.text(step.action().owner()).strip();
            if (owner.isBlank()) {
                count(nobody, words.say("dashboard.none"), status(step));
            } else {
                count(counts, owner, status(step));
            }
        }
        Map<String, Map<String, Integer>> all = new LinkedHashMap<>(counts);
        all.putAll(nobody);
        return all;
    }

    /** Counts the steps by quarter; they are sorted by day already. */
    private Map<String, Map<String, Integer>> byQuarter() {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (PlannedAction step : steps()) {
            String quarter = SheetCell.day(step.action().due()) instanceof SheetCell.Day due
                    ? quarter(due.day())
                    : words.say("dashboard.no-day");
            count(counts, quarter, status(step));
        }
        return counts;
    }

    private String quarter(LocalDate day) {
        return words.say("dashboard.quarter", Integer.toString(day.getYear()), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    private static String status(PlannedAction step) {
        return ActionStatus.of(step.action().status()).map(ActionStatus::word).orElse(NOT_STATED);
    }

    private void steps(String key, String heading, Map<String, Map<String, Integer>> counts, boolean isTimeline) {
        List<Dashboard.Series> series = new ArrayList<>();
        for (ActionStatus status : ActionStatus.values()) {
            series.add(stepsOf(status.word()));
        }
        series.add(stepsOf(NOT_STATED));
        add(key, heading, series, counts, isTimeline);
    }

    /** Returns the counts of the steps of a status. Their head says "steps": in French and Spanish it is a plural. */
    private Dashboard.Series stepsOf(String status) {
        return new Dashboard.Series(words.say("dashboard.steps." + status), status);
    }

    private void needs() {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (HelpRequested asked : words.report().needs()) {
            asked.only(words.report().findings()::counts)
                    .offices()
                    .forEach(office -> office.questions()
                            .forEach(question -> count(counts, asked.need().label(), "need")));
        }
        add("by-need", "need", List.of(new Dashboard.Series(words.say("dashboard.questions"), "need")), counts, false);
    }

    private static void count(Map<String, Map<String, Integer>> counts, String label, String code) {
        counts.computeIfAbsent(label, first -> new LinkedHashMap<>()).merge(code, 1, Integer::sum);
    }

    private void add(
            String key,
            String heading,
            List<Dashboard.Series> series,
            Map<String, Map<String, Integer>> counts,
            boolean isTimeline) {
        List<Dashboard.Series> used = series.stream()
                .filter(one -> counts.values().stream().anyMatch(line -> line.containsKey(one.code())))
                .toList();
        List<Dashboard.Line> lines = new ArrayList<>();
        counts.forEach((label, line) -> lines.add(new Dashboard.Line(
                label,
                used.stream().map(one -> line.getOrDefault(one.code(), 0)).toList())));
        if (!lines.isEmpty()) {
            blocks.add(new Dashboard.Block(
                    words.say("dashboard." + key), words.say("column." + heading), used, lines, isTimeline));
        }
    }
}
