package org.stocktake.interview.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

/** With the answer to its last open question a section is done, which is said once the interview goes on from there. */
public final class SectionCompletion {
    private SectionCompletion() {}

    /** The interview after an event, with what ended by it said. */
    public static Interview said(Interview before, Interview after) {
        List<QuestionId> waiting = new ArrayList<>(after.closing());
        Optional<QuestionId> question = before.page().question();
        if (question.isPresent() && isOpen(question.get(), before) && isDone(question.get(), after)) {
            waiting.add(question.get());
        }
        if (waiting.isEmpty()) {
            return after;
        }
        Interview said = after;
        for (QuestionId id : List.copyOf(waiting)) {
            if (!isDone(id, after)) {
                waiting.remove(id);
            } else if (isLeft(id, after.page())) {
                waiting.remove(id);
                said = said.saying(Paragraph.note(Phrase.of(
                        "interview.note.section-done", section(id, after).title())));
            }
        }
        return said.closing(waiting);
    }

    /** A page beside the way, such as that of help, leads back to the question. */
    private static boolean isLeft(QuestionId id, Page page) {
        return page.isOverview()
                || (page.question().isPresent() && !page.question().get().equals(id));
    }

    private static boolean isOpen(QuestionId id, Interview at) {
        return at.answerTo(id)
                .map(Answer::kind)
                .filter(kind -> !kind.isPending())
                .isEmpty();
    }

    /** Whether no question of the section that is asked is open. */
    private static boolean isDone(QuestionId id, Interview at) {
        for (Question question : section(id, at).questions()) {
            if (isOpen(question.id(), at) && at.work().isAsked(question.id())) {
                return false;
            }
        }
        return true;
    }

    private static Section section(QuestionId id, Interview at) {
        return at.checklist().sectionOf(at.checklist().question(id).orElseThrow());
    }
}
