package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.finding.FollowUp;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewState;
import org.stocktake.interview.ItemKind;
import org.stocktake.interview.Page;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** The order of the pages. It is computed from profile, depth and answers each time; no route is stored. */
public final class PageOrder {
    private PageOrder() {}

    /** Returns every page that is asked, first to last. */
    static List<Page> pages(Interview at) {
        List<Page> pages = new ArrayList<>(beforeQuestions(at));
        at.asked().forEach(question -> pages.addAll(ofQuestion(question, at)));
        pages.add(new ReviewPage());
        return pages;
    }

    /** Returns the pages of the set-up and of the facts. */
    static List<Page> beforeQuestions(Interview at) {
        List<Page> pages =
                new ArrayList<>(List.of(new StatePage(), new YearPage(), new DepthPage(true), new OfficePage(true)));
        InterviewState.factsAsked(at.checklist(), at.assessment().profile()).forEach(fact -> {
            pages.add(FactPage.of(fact));
            if (fact.declaresWith(at.assessment().profile().of(fact.id()))) {
                pages.add(DeclarationsPage.LIST);
            }
        });
        return pages;
    }

    /** Returns the page of the question, and those of its follow-ups. */
    static List<Page> ofQuestion(Question question, Interview at) {
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
            if (followUp == FollowUp.PRACTICE && followUp.isGivenIn(answer)) {
                pages.add(new ItemsPage(question.id(), ItemKind.FIGURES));
            }
        }
        return pages;
    }

    /** Returns the page of a follow-up. */
    static Page page(QuestionId id, FollowUp followUp) {
        return switch (followUp) {
            case REASON -> new ReasonPage(id, AnswerKind.NOT_APPLICABLE);
            case DECISION -> new ReasonPage(id, AnswerKind.CONSIDERED);
            case WAITING_FOR -> new TextAnswerPage(id, AnswerTextField.WAITING_FOR);
            case MEASURES -> new TextAnswerPage(id, AnswerTextField.MEASURES);
            case PRACTICE -> new TextAnswerPage(id, AnswerTextField.PRACTICE);
            case MISSING -> new TextAnswerPage(id, AnswerTextField.MISSING);
            case CHALLENGES -> new TextAnswerPage(id, AnswerTextField.CHALLENGES);
            case EVIDENCE -> new ItemsPage(id, ItemKind.EVIDENCE);
            case ACTIONS -> new ItemsPage(id, ItemKind.ACTIONS);
            case NEEDS -> new NeedsPage(id);
        };
    }

    /** Returns the page that an answer of this kind needs before it is recorded: its reason; empty for other kinds. */
    static Optional<Page> reason(QuestionId id, AnswerKind kind) {
        boolean needed = kind == AnswerKind.NOT_APPLICABLE || kind == AnswerKind.CONSIDERED;
        return needed ? Optional.of(new ReasonPage(id, kind)) : Optional.empty();
    }

    /** Returns the page that follows; empty after the last, and for a page that has no place in the order. */
    static Optional<Page> after(Page page, Interview at) {
        List<Page> pages = pages(at);
        int there = pages.indexOf(page);
        return there < 0 || there == pages.size() - 1 ? Optional.empty() : Optional.of(pages.get(there + 1));
    }

    /** Returns the first page after all pages of the question. */
    static Page afterAll(QuestionId id, Interview at) {
        int number = at.work().numberOf(id);
        return number == 0 || number == at.asked().size()
                ? new ReviewPage()
                : new QuestionPage(at.asked().get(number).id());
    }

    /** Returns the page before; of an earlier question only its first page. */
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

    /**
     * Returns every page that can have a kept draft, by its name, in order. Pages opened from those of a question come
     * after them, so that the interview goes on at the last question visited and not at a draft of an earlier one.
     */
    public static Map<String, Page> named(Interview at) {
        List<Page> all = new ArrayList<>(beforeQuestions(at));
        for (Question question : at.asked()) {
            all.addAll(ofQuestion(question, at));
            all.addAll(besides(question.id(), at));
        }
        for (int i = 0; i <= at.assessment().declarations().size(); i++) {
            all.add(new DeclarationsPage(i, DeclarationsPage.Part.KIND));
            all.add(new DeclarationTextPage(i, DeclarationTextPage.Part.PROVISIONS));
            all.add(new DeclarationsPage(i, DeclarationsPage.Part.EFFECT));
            all.add(new DeclarationTextPage(i, DeclarationTextPage.Part.TEXT));
            all.add(new DeclarationTextPage(i, DeclarationTextPage.Part.DATE));
            all.add(new DeclarationTextPage(i, DeclarationTextPage.Part.WITHDRAWN));
        }
        Map<String, Page> named = new LinkedHashMap<>();
        for (Page page : all) {
            if (!page.name().isEmpty() && page.isAsked(at)) {
                named.putIfAbsent(page.name(), page);
            }
        }
        return named;
    }

    /**
     * Returns the pages beside the order. Reason and decision are among them, because they come before their answer is
     * recorded.
     */
    private static List<Page> besides(QuestionId id, Interview at) {
        List<Page> pages = new ArrayList<>();
        pages.add(new ReasonPage(id, AnswerKind.NOT_APPLICABLE));
        pages.add(new ReasonPage(id, AnswerKind.CONSIDERED));
        for (AnswerTextField text : List.of(
                AnswerTextField.NOTE,
                AnswerTextField.GOOD_PRACTICE,
                AnswerTextField.OBSERVATIONS,
                AnswerTextField.INTERNAL_NOTE,
                AnswerTextField.REVIEW_BY)) {
            pages.add(new TextAnswerPage(id, text));
        }
        for (ItemKind items : ItemKind.values()) {
            int there = at.answerTo(id).map(items::count).orElse(-1);
            for (int index = 0; index <= there; index++) {
                for (int part = 0; part < items.parts().size(); part++) {
                    pages.add(new ItemFieldPage(id, items, index, part));
                }
            }
        }
        return pages;
    }
}
