package org.stocktake.interview;

import java.util.LinkedHashSet;
import java.util.Set;
import org.stocktake.model.Assessment;
import org.stocktake.model.Fact;
import org.stocktake.model.QuestionId;

/** Steps that changed the assessment are taken back, and forward again. */
final class Undo {
    private Undo() {}

    /** The assessment as it was before the last step, on the page where the step was taken. */
    static Interview back(Interview at) {
        return at.steps()
                .lastDone()
                .map(step -> at.at(step, at.steps().back(at.here()))
                        .saying(Paragraph.note(Phrase.of("interview.note.undone", changed(at, step)))))
                .orElseGet(() -> at.refusing("interview.error.nothing-to-undo"));
    }

    /** The assessment as it was before the last step was taken back. */
    static Interview forward(Interview at) {
        return at.steps()
                .lastUndone()
                .map(step -> at.at(step, at.steps().forward(at.here()))
                        .saying(Paragraph.note(Phrase.of("interview.note.redone", changed(at, step)))))
                .orElseGet(() -> at.refusing("interview.error.nothing-to-redo"));
    }

    /** What the step changes, in words: one goes to the page where it was taken, which need not be where it shows. */
    private static Phrase changed(Interview at, Steps.Step step) {
        Assessment now = at.assessment();
        Assessment then = step.work().assessment();
        Set<QuestionId> answered = new LinkedHashSet<>(now.answers().keySet());
        answered.addAll(then.answers().keySet());
        for (QuestionId id : answered) {
            if (!now.answerTo(id).equals(then.answerTo(id))) {
                int number = Math.max(at.work().numberOf(id), step.work().numberOf(id));
                return number == 0
                        ? Phrase.of("interview.step.other")
                        : Phrase.of("interview.step.answer", String.valueOf(number));
            }
        }
        return at.checklist().profile().stream()
                .filter(fact ->
                        !now.profile().of(fact.id()).equals(then.profile().of(fact.id())))
                .map(Fact::text)
                .map(text -> Phrase.of("interview.step.fact", text))
                .findFirst()
                .orElse(Phrase.of("interview.step.other"));
    }
}
