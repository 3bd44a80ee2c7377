package org.stocktake.report.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.model.IsoDates;
import org.stocktake.model.NameNormalizer;

/**
 * The number of open steps of an owner on what counts: overdue, in each of the next quarters, later, and without an exact day.
 *
 * @param owner empty if none is named
 * @param counts one for each time
 */
public record StepsByOwner(String owner, List<Integer> counts) {
    /** The number of quarters, with the one of today. */
    public static final int QUARTERS = 4;

    /** The number of counts: the quarters, and overdue, later, and without a day. */
    public static final int TIMES = QUARTERS + 3;

    public StepsByOwner {
        counts = List.copyOf(counts);
    }

    /** Returns the number of all its steps. */
    public int sum() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** Counts the open steps of answers that do not count, which no owner's number has. */
    public static int apart(Report report) {
        int apart = 0;
        for (PlannedAction step : report.steps()) {
            apart += step.action().isOpen() && !report.findings().counts(step.question()) ? 1 : 0;
        }
        return apart;
    }

    /** Returns the owners of open steps: those with most steps first, then by name; an unnamed owner comes last. */
    public static List<StepsByOwner> of(Report report) {
        LocalDate today = report.findings().today();
        NameNormalizer spelling = new NameNormalizer();
        Map<String, List<Integer>> byOwner = new LinkedHashMap<>();
        for (PlannedAction step : report.steps()) {
            if (step.action().isOpen() && report.findings().counts(step.question())) {
                List<Integer> counts = byOwner.computeIfAbsent(
                        spelling.of(step.action().owner()), first -> new ArrayList<>(Collections.nCopies(TIMES, 0)));
                int time = time(step, today);
                counts.set(time, counts.get(time) + 1);
            }
        }
        List<StepsByOwner> owners = new ArrayList<>();
        byOwner.forEach((owner, counts) -> owners.add(new StepsByOwner(owner, counts)));
        owners.sort(StepsByOwner::byRank);
        return owners;
    }

    private static int byRank(StepsByOwner one, StepsByOwner other) {
        if (one.owner.isEmpty() || other.owner.isEmpty()) {
            return Boolean.compare(one.owner.isEmpty(), other.owner.isEmpty());
        }
        int bySum = Integer.compare(other.sum(), one.sum());
        return bySum == 0 ? one.owner.compareTo(other.owner) : bySum;
    }

    /** Returns the index of the time of a step: 0 for overdue, then the quarters, then later, then without a day. */
    private static int time(PlannedAction step, LocalDate today) {
        Optional<LocalDate> due = IsoDates.day(step.action().due());
        if (due.isEmpty()) {
            return TIMES - 1;
        }
        if (due.get().isBefore(today)) {
            return 0;
        }
        for (int i = 0; i < QUARTERS; i++) {
            if (Quarter.of(due.get()).compareTo(Quarter.of(today).plus(i)) == 0) {
                return i + 1;
            }
        }
        return TIMES - 2;
    }

    /** Returns true if the step is open, and overdue or due in the quarter of today. */
    public static boolean isNow(PlannedAction step, LocalDate today) {
        return step.action().isOpen() && time(step, today) <= 1;
    }

    /** Returns true if the step is open and falls due before the end of the last of these quarters. */
    public static boolean isNear(PlannedAction step, LocalDate today) {
        return step.action().isOpen() && time(step, today) <= QUARTERS;
    }
}
