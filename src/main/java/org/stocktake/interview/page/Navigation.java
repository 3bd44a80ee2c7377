package org.stocktake.interview.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.FollowUp;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageHistory;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.QuestionLines;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.QuestionId;

/** Decides which page comes next, or before; the order of pages is {@link PageOrder}'s. */
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
        return PageOrder.before(at.page(), at)
                .map(earlier ->
                        at.moved(new PageHistory(List.of(earlier), at.history().drafts())))
                .orElseGet(() -> at.page().isAsked(at)
                        ? at.saying(Paragraph.note(Phrase.of("interview.note.first-page")))
                        : at.moved(PageHistory.from(Resumption.page(at))));
    }

    /** Opens the next page in order, or returns to the overview from which the question was opened. */
    static Interview next(Interview at) {
        Optional<Page> following = isCompleting(at) ? firstNotGiven(at) : PageOrder.after(at.page(), at);
        if (following.isEmpty()) {
            return back(leftEmpty(at));
        }
        Optional<QuestionId> question = at.page().question();
        if (question.isEmpty() || following.get().question().equals(question)) {
            return leftEmpty(at).open(following.get());
        }
        Interview said = at.page().followUp().isPresent() ? toComplete(question.get(), at) : at;
        return said.history().overview(question.get()).map(said::backTo).orElseGet(() -> said.open(following.get()));
    }

    /**
     * Opens the page after an answer of a new kind. Parts of the old answer that this kind does not ask for are asked
     * about first. If the only such part is the office that was waited for, it is set aside without a question.
     */
    static Interview afterNewAnswer(QuestionId id, Interview at, Instant now) {
        Interview whole = ObsoleteParts.restored(id, at);
        Answer answer = whole.answerTo(id).orElseThrow();
        if (ObsoleteParts.isNoLongerWaiting(answer)) {
            return next(ObsoleteParts.setAside(id, whole, now))
                    .saying(Paragraph.note(
                            Phrase.of("interview.note.waits-no-longer", answer.text(AnswerTextField.WAITING_FOR))));
        }
        Page obsolete = new ObsoletePartsPage(id);
        return obsolete.isAsked(whole) ? whole.open(obsolete) : next(whole);
    }

    /** Opens the next page after an answer that stands, and says there which facts or answers contradict it. */
    static Interview afterAnswer(QuestionId id, Interview at) {
        return ContradictionPrompts.saying(id, next(at));
    }

    /** Opens the page after a fact: the list it was opened from, else the next fact, else the questions. */
    static Interview afterFact(Page page, Interview at) {
        return openedFrom(at).map(at::backTo).orElseGet(() -> factOrQuestions(page, at));
    }

    private static Interview factOrQuestions(Page page, Interview at) {
        Page next = PageOrder.after(page, at).orElseGet(ReviewPage::new);
        if (next instanceof FactPage || next.equals(DeclarationsPage.LIST)) {
            return at.open(next);
        }
        boolean starts = at.assessment().answers().isEmpty();
        return at.open(starts ? SectionsPage.START : Resumption.afterProfile(at));
    }

    /**
     * Returns true if the page was opened from the list of what to complete: then only missing follow-ups are asked.
     */
    private static boolean isCompleting(Interview at) {
        return at.page().followUp().isPresent()
                && at.page()
                        .question()
                        .flatMap(at.history()::overview)
                        .filter(CompletenessPage.class::isInstance)
                        .isPresent();
    }

    /** Returns the next page whose part the answer lacks; the page after the question when it lacks nothing. */
    private static Optional<Page> firstNotGiven(Interview at) {
        Optional<Answer> answer = at.page().question().flatMap(at::answerTo);
        Optional<Page> next = PageOrder.after(at.page(), at);
        while (next.isPresent()
                && next.get().question().equals(at.page().question())
                && next.get()
                        .followUp()
                        .map(followUp -> answer.isPresent() && followUp.isGivenIn(answer.get()))
                        .orElse(true)) {
            next = PageOrder.after(next.get(), at);
        }
        return next;
    }

    /** Says what the page leaves empty, while more is asked of the same question. */
    private static Interview leftEmpty(Interview at) {
        Optional<FollowUp> asked = at.page().followUp();
        Optional<Answer> answer = at.page().question().flatMap(at::answerTo);
        return asked.isEmpty() || answer.isEmpty() || asked.get().isGivenIn(answer.get())
                ? at
                : saying(
                        "interview.note.left-empty",
                        at.page().question().get(),
                        Phrase.of("interview.follow-up." + asked.get().word()),
                        at);
    }

    /** Says, after the last page of a question, all that it lacks, as the review does. */
    private static Interview toComplete(QuestionId id, Interview at) {
        return QuestionLines.lacked(id, at)
                .map(lacked -> saying("interview.note.to-complete", id, lacked, at))
                .orElse(at);
    }

    private static Interview saying(String key, QuestionId id, Phrase what, Interview at) {
        return at.saying(Paragraph.note(Phrase.of(key, String.valueOf(at.work().numberOf(id)), what)));
    }

    /** Opens the page after all pages of the question, or returns to the overview it was opened from. */
    static Interview afterAll(QuestionId id, Interview at) {
        return at.history().overview(id).map(at::backTo).orElseGet(() -> at.open(PageOrder.afterAll(id, at)));
    }

    /** Returns the question visited last; empty when there is none. */
    static Optional<QuestionId> cameFrom(Interview at) {
        Optional<QuestionId> last = Optional.empty();
        for (Page page : at.history().pages()) {
            last = page.question().isPresent() ? page.question() : last;
        }
        return last.filter(at.work()::isAsked);
    }

    /** Returns the overview from which the page shown was opened; empty when it was not. */
    private static Optional<Page> openedFrom(Interview at) {
        return at.history().shorter().map(PageHistory::last).filter(Page::isOverview);
    }
}
