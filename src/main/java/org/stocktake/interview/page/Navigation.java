package org.stocktake.interview.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageHistory;
import org.stocktake.interview.wording.QuestionLines;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** Decides which page comes next, or before. No route is stored: it follows from the answers and the pages visited. */
final class Navigation {
    private Navigation() {}

    /** Goes to the page shown before; where there is none, to the one before in order. */
    static Interview back(Interview at) {
        Optional<PageHistory> before = at.history().shorter();
        while (before.isPresent() && !before.get().last().isAsked(at)) {
            before = before.get().shorter();
        }
        if (before.isPresent()) {
            return at.moved(before.get());
        }
        return before(at.page(), at)
                .map(earlier -> at.moved(at.history().replaced(earlier)))
                .orElseGet(() -> at.page().isAsked(at)
                        ? at.telling("interview.note.first-page")
                        : at.moved(PageHistory.from(Resumption.page(at))));
    }

    /** Returns the page before, in order; empty before the first, and for a page that has no place in the order. */
    private static Optional<Page> before(Page page, Interview at) {
        if (page instanceof QuestionPage question) {
            int number = at.work().numberOf(question.id());
            return number > 1
                    ? Optional.of(new QuestionPage(at.asked().get(number - 2).id()))
                    : Optional.of(number == 1 ? SectionsPage.START : Resumption.page(at));
        }
        return page.equals(SectionsPage.START) ? Optional.of(new FactsPage()) : Optional.empty();
    }

    /** Goes on from the facts: back to where they were opened from, else to the questions. */
    static Interview afterFacts(Interview at) {
        boolean isOpened = at.history()
                .shorter()
                .map(PageHistory::last)
                .filter(page -> !(page instanceof SetUpPage))
                .isPresent();
        return isOpened ? back(at) : at.open(SectionsPage.START);
    }

    /** Returns true if the page shown was opened from a list, to which Enter leads back. */
    static boolean isListed(Interview at) {
        return at.history()
                .shorter()
                .map(PageHistory::last)
                .filter(Page::isOverview)
                .isPresent();
    }

    /** Opens the next question, or returns to the overview from which this one was opened. */
    static Interview afterAll(QuestionId id, Interview at) {
        return at.history().overview(id).map(at::backTo).orElseGet(() -> next(id, at));
    }

    /** Opens the next question; after the last, the review at the first one that lacks something. */
    private static Interview next(QuestionId id, Interview at) {
        int number = at.work().numberOf(id);
        Optional<QuestionId> contested = nextContested(number, at);
        if (contested.isPresent()) {
            return QuestionPage.opened(contested.get(), at);
        }
        if (number > 0 && number < at.asked().size()) {
            return QuestionPage.opened(at.asked().get(number).id(), at);
        }
        ReviewPage review = new ReviewPage();
        Interview there = at.forget(review).open(review).draftOn(review, ReviewPage.lacking(0, at));
        boolean isComplete = CompletenessPage.isNothingLeft(at);
        return number == 0
                ? there
                : there.telling(isComplete ? "interview.note.last-question.done" : "interview.note.last-question");
    }

    /**
     * Returns the next question with two answers where only these are gone through; after the last the first again, until
     * all of them are settled. Who leaves the last one for later is at the end.
     */
    private static Optional<QuestionId> nextContested(int number, Interview at) {
        if (!at.config().selection().isOfConflicts()) {
            return Optional.empty();
        }
        List<QuestionId> asked = at.asked().stream().map(Question::id).toList();
        boolean isLeft = number > 0 && Resumption.isContested(asked.get(number - 1), at);
        Stream<QuestionId> before = isLeft ? Stream.empty() : asked.stream();
        return Stream.concat(asked.stream().skip(number), before)
                .filter(id -> Resumption.isContested(id, at))
                .findFirst();
    }

    /** Says what the answer to a question lacks, as the review does. */
    static Interview toComplete(QuestionId id, Interview at) {
        return QuestionLines.lacked(id, at)
                .map(lacked -> at.telling("interview.note.to-complete", QuestionLines.number(id, at), lacked))
                .orElse(at);
    }

    /** Returns the question visited last; empty when there is none. */
    static Optional<QuestionId> cameFrom(Interview at) {
        return at.history().pages().stream()
                .flatMap(page -> page.question().stream())
                .reduce((before, next) -> next)
                .filter(at.work()::isAsked);
    }
}
