package org.stocktake.interview.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewState;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageHistory;
import org.stocktake.interview.QuestionSelection;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.QuestionLines;
import org.stocktake.model.Answer;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** Finds the page where an interview goes on. Nothing is stored for it: it follows from the answers. */
public final class Resumption {
    private Resumption() {}

    /** Goes to the first page of a resumed interview: the office, unless an answer names it. */
    public static Interview start(Interview at) {
        if (at.work().office().isEmpty()) {
            return at;
        }
        Interview there = at.moved(PageHistory.from(entrance(at)));
        return InterviewState.lastAnswered(at.assessment())
                .filter(entry -> at.work().isAsked(entry.getKey()))
                .map(entry -> there.telling(resumed(entry, at)))
                .orElse(there);
    }

    /** Returns the note that names the question answered last; the interview goes on with the next. */
    private static Phrase resumed(Map.Entry<QuestionId, Answer> last, Interview at) {
        String number = QuestionLines.number(last.getKey(), at);
        return QuestionLines.lacked(last.getKey(), at)
                .map(lacked -> Phrase.of("interview.note.resumed.lacks", number, lacked))
                .orElseGet(() -> Phrase.of("interview.note.resumed", number));
    }

    /**
     * Returns the first page after the set-up: a fact that was not asked yet, or the page where the questions start.
     */
    static Page entrance(Interview at) {
        Page page = page(at);
        return page instanceof FactsPage ? page : SectionsPage.START;
    }

    /** Returns the page where the interview goes on. */
    static Page page(Interview at) {
        return at.assessment().answers().isEmpty() ? firstPage(at) : questionAfterLast(at);
    }

    /** Returns the question where the interview goes on after the facts. */
    static Page afterProfile(Interview at) {
        return at.assessment().answers().isEmpty() ? firstOpen(at) : questionAfterLast(at);
    }

    private static Page firstPage(Interview at) {
        return new FactsPage().lacking(at).isPresent() ? new FactsPage() : firstOpen(at);
    }

    /** Returns the next open question after the one answered last; after the last question from the first again. */
    private static Page questionAfterLast(Interview at) {
        List<Question> asked = at.asked();
        int next = InterviewState.lastAnswered(at.assessment())
                .map(entry -> at.work().numberOf(entry.getKey()))
                .orElse(0);
        return asked.stream()
                .skip(next)
                .filter(question -> isOpen(question, at))
                .findFirst()
                .<Page>map(question -> new QuestionPage(question.id()))
                .orElseGet(() -> firstOpen(at));
    }

    private static Page firstOpen(Interview at) {
        return at.asked().stream()
                .filter(question -> isOpen(question, at))
                .findFirst()
                .or(() -> firstSelected(at))
                .<Page>map(question -> new QuestionPage(question.id()))
                .orElseGet(ReviewPage::new);
    }

    /**
     * Returns the first question if questions are selected by status, such as gaps: they are shown although they are
     * answered.
     */
    private static Optional<Question> firstSelected(Interview at) {
        return at.config().selection().only().isEmpty()
                ? Optional.empty()
                : at.asked().stream().findFirst();
    }

    static boolean isOpen(Question question, Interview at) {
        return QuestionSelection.isToAnswer(question.id(), at.assessment());
    }
}
