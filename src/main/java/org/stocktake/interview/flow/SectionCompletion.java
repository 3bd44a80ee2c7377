package org.stocktake.interview.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.AssessmentProgress;
import org.stocktake.finding.QuestionStatus;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

/** Says that a section is done: at once after undo, else when one leaves the question whose answer completed it. */
final class SectionCompletion {
    private SectionCompletion() {}

    /** Returns the interview after an event, with a note for each section that it completed. */
    static Interview said(Interview before, Interview after) {
        List<QuestionId> waiting = new ArrayList<>(after.closing());
        boolean isUndone =
                after.steps().undone().size() > before.steps().undone().size();
        (isUndone ? after : before)
                .page()
                .question()
                .filter(id -> isOpen(id, before) && !isOpen(id, after))
                .ifPresent(waiting::add);
        Interview said = after;
        for (QuestionId id : List.copyOf(waiting)) {
            Optional<AssessmentProgress.Part> done = part(id, after).filter(part -> part.answered() == part.asked());
            if (done.isEmpty()) {
                waiting.remove(id);
            } else if (isUndone || isLeft(id, after.page())) {
                waiting.remove(id);
                said = said.telling(note(done.get()));
            }
        }
        return said.closing(waiting);
    }

    /** Returns the progress of the section of a question; empty when none of it is asked. */
    private static Optional<AssessmentProgress.Part> part(QuestionId id, Interview at) {
        Section section = at.checklist().sectionOf(at.question(id));
        return at.progress().sections().stream()
                .filter(part -> part.section().equals(section))
                .findFirst();
    }

    /** Returns the note: the section is done, or so many of its answers are still to complete. */
    private static Phrase note(AssessmentProgress.Part done) {
        int lacking = done.count(QuestionStatus.TO_COMPLETE);
        return lacking == 0
                ? Phrase.of("interview.note.section-done", done.section().title())
                : Phrase.of("interview.note.section-answered", done.section().title(), lacking);
    }

    /**
     * Returns true if the page shown belongs to another question or is an overview. Help and menu lead back to the
     * question.
     */
    private static boolean isLeft(QuestionId id, Page page) {
        return page.isOverview()
                || page.question().filter(shown -> !shown.equals(id)).isPresent();
    }

    private static boolean isOpen(QuestionId id, Interview at) {
        return QuestionStatus.of(at.assessment(), id, at.checklist()).leavesOpen();
    }
}
