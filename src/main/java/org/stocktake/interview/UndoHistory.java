package org.stocktake.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.merge.AnswerBase;
import org.stocktake.finding.merge.AnswerPart;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Profile;

/**
 * Steps that changed the assessment, for undo and redo.
 *
 * @param done the state before each step, the latest last
 * @param undone the state after each step that was undone, the latest undone last
 */
public record UndoHistory(List<Step> done, List<Step> undone) {
    static final UndoHistory NONE = new UndoHistory(List.of(), List.of());

    private static final int STEPS_MAX = 100;

    public UndoHistory {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /** A state, and the pages visited then. */
    public record Step(InterviewState work, PageHistory history) {}

    /** Returns the history in which a text that cannot be recorded was undone; the step is where it stands typed. */
    public UndoHistory undoing(Step typed) {
        return new UndoHistory(done, longer(undone, typed));
    }

    /** Returns the history after one more step; steps that could be redone are dropped. */
    UndoHistory after(Step before) {
        return new UndoHistory(longer(done, before), List.of());
    }

    public Optional<Step> lastDone() {
        return last(done);
    }

    /** Returns the step that Redo brings next; empty when nothing was undone. */
    public Optional<Step> lastUndone() {
        return last(undone);
    }

    /** Undoes the last step and shows the page where it was made; says what changed. */
    public static Interview undo(Interview at) {
        UndoHistory steps = at.steps();
        return last(steps.done)
                .map(step -> at.at(step, new UndoHistory(shorter(steps.done), longer(steps.undone, at.here())))
                        .telling("interview.note.undone", changed(at, step)))
                .orElseGet(() -> at.refusing("interview.error.nothing-to-undo"));
    }

    /** Redoes the last step that was undone; says what changed. */
    public static Interview redo(Interview at) {
        UndoHistory steps = at.steps();
        return last(steps.undone)
                .map(step -> at.at(step, new UndoHistory(steps.beforeRedoing(step, at), shorter(steps.undone)))
                        .telling("interview.note.redone", changed(at, step)))
                .orElseGet(() -> at.refusing("interview.error.nothing-to-redo"));
    }

    /** Returns the steps done once that one is redone; a text that cannot be recorded is none. */
    private List<Step> beforeRedoing(Step step, Interview at) {
        return step.work().equals(at.work()) ? done : longer(done, at.here());
    }

    /**
     * Returns the changed thing in words, because the page where the step was made need not show it. Other changes that
     * follow from depth or fact, such as an answer that is open again, are not named.
     */
    private static Phrase changed(Interview at, Step step) {
        Assessment now = at.assessment();
        Assessment then = step.work().assessment();
        if (now.depth() != then.depth()) {
            return Phrase.of("interview.step.depth");
        }
        Assessment.Subject subject = then.subject();
        if (!now.subject().equals(subject)) {
            boolean isState = !now.subject().state().equals(subject.state());
            return Phrase.of(isState ? "interview.step.state" : "interview.step.year");
        }
        if (!now.declarations().equals(then.declarations())) {
            return Phrase.of("interview.step.declarations");
        }
        String other = step.work().equals(at.work()) ? "interview.step.typing" : "interview.step.other";
        return fact(at, then.profile()).or(() -> question(at, then)).orElse(Phrase.of(other));
    }

    private static Optional<Phrase> fact(Interview at, Profile then) {
        Profile now = at.assessment().profile();
        return at.checklist().profile().stream()
                .filter(fact -> !now.of(fact.id()).equals(then.of(fact.id()))
                        || now.isNotKnown(fact.id()) != then.isNotKnown(fact.id()))
                .map(fact -> Phrase.of("interview.step.fact", fact.text()))
                .findFirst();
    }

    /** Names the question by its place where it is asked, else by its short number. */
    private static Optional<Phrase> question(Interview at, Assessment then) {
        return at.checklist()
                .questions()
                .filter(question -> !at.answerTo(question.id()).equals(then.answerTo(question.id())))
                .map(question -> Phrase.of(
                        at.work().isAsked(question.id()) ? "interview.step.answer" : "interview.step.not-asked",
                        at.checklist().numberOf(question),
                        part(at.answerTo(question.id()), then.answerTo(question.id()))))
                .findFirst();
    }

    /** Names all parts of the answer that differ; of another kind of answer the kind alone, which the parts follow. */
    private static Phrase part(Optional<Answer> now, Optional<Answer> then) {
        List<AnswerPart> parts = AnswerBase.of(then).changedIn(now).stream()
                .filter(part -> !part.isStamp())
                .toList();
        List<Phrase> names = parts.stream()
                .limit(parts.contains(AnswerPart.ANSWER) ? 1 : parts.size())
                .map(part -> Phrase.of("interview.follow-up." + part.word()))
                .toList();
        return names.isEmpty() ? Phrase.of("interview.step.part") : Phrase.enumerated(names);
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
