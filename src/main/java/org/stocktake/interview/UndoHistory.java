package org.stocktake.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps that changed the assessment, to go back over them and forward again.
 *
 * @param done how it was before each step, the latest last
 * @param undone how it was after each step that was taken back, the latest taken back last
 */
public record UndoHistory(List<Step> done, List<Step> undone) {
    static final UndoHistory NONE = new UndoHistory(List.of(), List.of());

    private static final int STEPS_MAX = 100;

    public UndoHistory {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /** What was there, and on which page one was. */
    public record Step(InterviewState work, PageHistory trail) {}

    /** After one more step; what was taken back before it is gone. */
    UndoHistory after(Step before) {
        return new UndoHistory(longer(done, before), List.of());
    }

    public Optional<Step> lastDone() {
        return last(done);
    }

    Optional<Step> lastUndone() {
        return last(undone);
    }

    /** One step back from where one stands. */
    public UndoHistory back(Step here) {
        return new UndoHistory(shorter(done), longer(undone, here));
    }

    /** One step forward again from where one stands. */
    UndoHistory forward(Step here) {
        return new UndoHistory(longer(done, here), shorter(undone));
    }

    private static Optional<Step> last(List<Step> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    private static List<Step> shorter(List<Step> steps) {
        return steps.subList(0, steps.size() - 1);
    }

    private static List<Step> longer(List<Step> steps, Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return longer.subList(Math.max(0, longer.size() - STEPS_MAX), longer.size());
    }
}
