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
public record Steps(List<Step> done, List<Step> undone) {
    static final Steps NONE = new Steps(List.of(), List.of());

    private static final int STEPS_MAX = 100;

    public Steps {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /** What was there, and on which page one was. */
    public record Step(Work work, Trail trail) {}

    /** After one more step; what was taken back before it is gone. */
    Steps after(Step before) {
        return new Steps(longer(done, before), List.of());
    }

    public Optional<Step> lastDone() {
        return last(done);
    }

    Optional<Step> lastUndone() {
        return last(undone);
    }

    /** One step back from where one stands. */
    public Steps back(Step here) {
        return new Steps(shorter(done), longer(undone, here));
    }

    /** One step forward again from where one stands. */
    Steps forward(Step here) {
        return new Steps(longer(done, here), shorter(undone));
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
