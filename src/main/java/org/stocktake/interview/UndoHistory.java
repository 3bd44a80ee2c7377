package org.stocktake.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Assessment;
import org.stocktake.model.Profile;

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

    /** The assessment as it was before the last step, on the page where the step was taken. */
    public static Interview undo(Interview at) {
        return at.steps()
                .lastDone()
                .map(step -> at.at(step, at.steps().back(at.here()))
                        .saying(Paragraph.note(Phrase.of("interview.note.undone", changed(at, step)))))
                .orElseGet(() -> at.refusing("interview.error.nothing-to-undo"));
    }

    /** The assessment as it was before the last step was taken back. */
    public static Interview redo(Interview at) {
        return at.steps()
                .lastUndone()
                .map(step -> at.at(step, at.steps().forward(at.here()))
                        .saying(Paragraph.note(Phrase.of("interview.note.redone", changed(at, step)))))
                .orElseGet(() -> at.refusing("interview.error.nothing-to-redo"));
    }

    /**
     * What the step changes, in words: one goes to the page where it was taken, which need not be where it shows. What else
     * changes along with depth or fact, such as an answer that is open again, follows from them.
     */
    private static Phrase changed(Interview at, Step step) {
        Assessment now = at.assessment();
        Assessment then = step.work().assessment();
        if (now.depth() != then.depth()) {
            return Phrase.of("interview.step.depth");
        }
        if (!now.subject().state().equals(then.subject().state())) {
            return Phrase.of("interview.step.state");
        }
        if (!now.subject().period().equals(then.subject().period())) {
            return Phrase.of("interview.step.year");
        }
        return fact(at, then.profile()).or(() -> question(at, then)).orElse(Phrase.of("interview.step.other"));
    }

    private static Optional<Phrase> fact(Interview at, Profile then) {
        Profile now = at.assessment().profile();
        return at.checklist().profile().stream()
                .filter(fact -> !now.of(fact.id()).equals(then.of(fact.id()))
                        || now.isNotKnown(fact.id()) != then.isNotKnown(fact.id()))
                .map(fact -> Phrase.of("interview.step.fact", fact.text()))
                .findFirst();
    }

    /** By its place where it is asked, as everywhere; else by its short number. */
    private static Optional<Phrase> question(Interview at, Assessment then) {
        return at.checklist()
                .questions()
                .filter(question -> !at.answerTo(question.id()).equals(then.answerTo(question.id())))
                .map(question -> {
                    int place = at.work().numberOf(question.id());
                    return place == 0
                            ? Phrase.of(
                                    "interview.step.not-asked", at.checklist().numberOf(question))
                            : Phrase.of("interview.step.answer", String.valueOf(place));
                })
                .findFirst();
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
