package org.stocktake.interview.flow;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.QuestionStatus;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

/** Says that a section is done, once the interview leaves the question whose answer completed it. */
final class SectionCompletion {
    private SectionCompletion() {}

    /** Returns the interview after an event, with a note for each section that it completed. */
    static Interview said(Interview before, Interview after) {
        List<QuestionId> waiting = new ArrayList<>(after.closing());
        before.page()
                .question()
                .filter(id -> isOpen(id, before) && isDone(id, after))
                .ifPresent(waiting::add);
        if (waiting.isEmpty()) {
            return after;
        }
        Interview said = after;
        for (QuestionId id : List.copyOf(waiting)) {
            if (!isDone(id, after)) {
                waiting.remove(id);
            } else if (isLeft(id, after.page())) {
                waiting.remove(id);
                said = said.telling(note(section(id, after), after));
            }
        }
        return said.closing(waiting);
    }

    /** Returns the note: the section is done, or so many of its answers are still to complete. */
    private static Phrase note(Section section, Interview at) {
        int lacking = at.progress().sections().stream()
                .filter(part -> part.section().equals(section))
                .mapToInt(part -> part.count(QuestionStatus.TO_COMPLETE))
                .sum();
        return lacking == 0
                ? Phrase.of("interview.note.section-done", section.title())
                : Phrase.of("interview.note.section-answered", section.title(), lacking);
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
        return at.answerTo(id)
                .map(Answer::kind)
                .filter(kind -> !kind.isPending())
                .isEmpty();
    }

    /** Returns true if no question of the section that is asked is open. */
    private static boolean isDone(QuestionId id, Interview at) {
        for (Question question : section(id, at).questions()) {
            if (isOpen(question.id(), at) && at.work().isAsked(question.id())) {
                return false;
            }
        }
        return true;
    }

    private static Section section(QuestionId id, Interview at) {
        return at.checklist().sectionOf(at.question(id));
    }
}
