package org.stocktake.interview.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stocktake.finding.AnswerTimes;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageHistory;
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
        return AnswerTimes.last(at.assessment())
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
        boolean isAsked = at.assessment().answers().isEmpty()
                || !at.findings().factsToConfirm().isEmpty();
        return isAsked && new FactsPage().lacking(at).isPresent() ? new FactsPage() : afterProfile(at);
    }

    /**
     * Returns the question where the interview goes on after the facts: the next open one after that answered last; of
     * questions selected by status, such as gaps, the first one, though answered.
     */
    static Page afterProfile(Interview at) {
        boolean isByStatus = !at.config().selection().only().isEmpty();
        int last = AnswerTimes.last(at.assessment())
                .map(entry -> at.work().numberOf(entry.getKey()))
                .orElse(0);
        return openAfter(last, at)
                .or(() -> at.asked().stream().filter(question -> isByStatus).findFirst())
                .<Page>map(question -> new QuestionPage(question.id()))
                .orElseGet(ReviewPage::new);
    }

    /** Returns the first open question after so many; after the last question from the first again. */
    static Optional<Question> openAfter(int number, Interview at) {
        List<Question> asked = at.asked();
        return Stream.concat(asked.stream().skip(number), asked.stream())
                .filter(question -> isOpen(question.id(), at))
                .findFirst();
    }

    /**
     * Returns true if an answer is still to come, or a choice between two. Answers "not known" and "withheld" are not asked
     * again and again.
     */
    static boolean isOpen(QuestionId id, Interview at) {
        return isContested(id, at)
                || at.answerTo(id)
                        .map(answer ->
                                answer.kind().isPending() && !answer.kind().isLeftOpen())
                        .orElse(true);
    }

    /** Returns true if the answer of another office waits for a choice. */
    static boolean isContested(QuestionId id, Interview at) {
        return !at.assessment().coordination().conflictsAt(id).isEmpty();
    }
}
