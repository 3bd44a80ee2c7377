package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.FollowUp;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewState;
import org.stocktake.interview.ItemKind;
import org.stocktake.interview.Page;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** The order of the pages. It follows from profile, depth and answers each time anew; no route is stored. */
public final class PageOrder {
    private PageOrder() {}

    /** Every page that is asked, first to last. */
    static List<Page> pages(Interview at) {
        List<Page> pages = new ArrayList<>(beforeQuestions(at));
        at.asked().forEach(question -> pages.addAll(ofQuestion(question, at)));
        pages.add(new ReviewPage());
        return pages;
    }

    /** Those of the set-up and of the facts. */
    public static List<Page> beforeQuestions(Interview at) {
        List<Page> pages =
                new ArrayList<>(List.of(new StatePage(), new YearPage(), new DepthPage(true), new OfficePage(true)));
        InterviewState.factsAsked(at.checklist(), at.assessment().profile())
                .forEach(fact -> pages.add(FactPage.of(fact)));
        return pages;
    }

    /** The page of the question, and those that its answer asks for. */
    public static List<Page> ofQuestion(Question question, Interview at) {
        List<Page> pages = new ArrayList<>();
        pages.add(new QuestionPage(question.id()));
        at.answerTo(question.id()).ifPresent(answer -> pages.addAll(followUps(question, answer, at)));
        return pages;
    }

    private static List<Page> followUps(Question question, Answer answer, Interview at) {
        List<Page> pages = new ArrayList<>();
        for (FollowUp followUp : FollowUp.after(answer.kind())) {
            boolean softened = !at.checklist().qualifiersOf(question).isEmpty();
            if (followUp == FollowUp.MISSING && answer.kind() == AnswerKind.PARTLY && softened) {
                pages.add(new QualifierPage(question.id()));
            }
            if (followUp.isAskedBy(at.checklist())) {
                pages.add(page(question.id(), followUp));
            }
        }
        return pages;
    }

    /** The page of a follow-up. */
    static Page page(QuestionId id, FollowUp followUp) {
        return switch (followUp) {
            case REASON -> new ReasonPage(id, AnswerKind.NOT_APPLICABLE);
            case DECISION -> new ReasonPage(id, AnswerKind.CONSIDERED);
            case WAITING_FOR -> new TextAnswerPage(id, AnswerText.WAITING_FOR);
            case MEASURES -> new TextAnswerPage(id, AnswerText.MEASURES);
            case PRACTICE -> new TextAnswerPage(id, AnswerText.PRACTICE);
            case MISSING -> new TextAnswerPage(id, AnswerText.MISSING);
            case CHALLENGES -> new TextAnswerPage(id, AnswerText.CHALLENGES);
            case EVIDENCE -> new ItemsPage(id, ItemKind.EVIDENCE);
            case ACTIONS -> new ItemsPage(id, ItemKind.ACTIONS);
            case NEEDS -> new NeedsPage(id);
        };
    }

    /** The page that follows; empty after the last, and for a page that has no place in the order. */
    static Optional<Page> after(Page page, Interview at) {
        List<Page> pages = pages(at);
        int there = pages.indexOf(page);
        return there < 0 || there == pages.size() - 1 ? Optional.empty() : Optional.of(pages.get(there + 1));
    }

    /** The first page after everything that belongs to the question. */
    static Page afterAll(QuestionId id, Interview at) {
        int number = at.work().numberOf(id);
        return number == 0 || number == at.asked().size()
                ? new ReviewPage()
                : new QuestionPage(at.asked().get(number).id());
    }

    /** The page before; of a question before only its first. */
    static Optional<Page> before(Page page, Interview at) {
        List<Page> pages = pages(at);
        int there = pages.indexOf(page) - 1;
        while (there >= 0 && isFollowUpOfAnother(pages.get(there), page)) {
            there--;
        }
        return there < 0 ? Optional.empty() : Optional.of(pages.get(there));
    }

    private static boolean isFollowUpOfAnother(Page earlier, Page page) {
        return earlier.question().isPresent()
                && !earlier.question().equals(page.question())
                && !(earlier instanceof QuestionPage);
    }
}
