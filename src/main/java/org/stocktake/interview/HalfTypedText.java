package org.stocktake.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.interview.page.ItemFieldPage;
import org.stocktake.interview.page.PageOrder;
import org.stocktake.interview.page.ReasonPage;
import org.stocktake.interview.page.TextAnswerPage;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/**
 * A text that was typed on a page, or lines that were ticked there, and not confirmed.
 *
 * @param page the stable name of the page, such as {@code offences.procuring-entry/measures}
 * @param text what was typed; of lines that were ticked the name of each, one a line
 */
public record HalfTypedText(String page, String text) {
    public static List<HalfTypedText> in(Interview at, Map<Page, PageState> drafts) {
        List<HalfTypedText> kept = new ArrayList<>();
        drafts.forEach((page, draft) -> {
            if (!page.name().isEmpty() && page.isAsked(at)) {
                String text = page.kept(draft, at);
                if (!text.equals(page.kept(page.first(at), at))) {
                    kept.add(new HalfTypedText(page.name(), text));
                }
            }
        });
        kept.sort((a, b) -> a.page().compareTo(b.page()));
        return List.copyOf(kept);
    }

    /** The interview with these texts on their pages again, at the last page that has one. */
    public static Interview restore(List<HalfTypedText> kept, Interview at) {
        Map<String, Page> pages = kept.isEmpty() ? Map.of() : pages(at);
        Interview restored = at;
        for (Map.Entry<String, Page> page : pages.entrySet()) {
            for (HalfTypedText text : kept) {
                if (page.getKey().equals(text.page())) {
                    PageState again = page.getValue().again(text.text(), at);
                    restored = restored.open(page.getValue()).draftOn(page.getValue(), again);
                }
            }
        }
        return restored.trail().equals(at.trail())
                ? restored
                : restored.saying(Paragraph.note(restored.page().saidAgain()));
    }

    /**
     * Every page of which something can be kept, by its name: those in order, and after those of a question what is opened
     * from them, so that one goes on at the last question that one was at and not at what was left aside on an earlier one.
     */
    private static Map<String, Page> pages(Interview at) {
        List<Page> all = new ArrayList<>(PageOrder.beforeQuestions(at));
        for (Question question : at.asked()) {
            all.addAll(PageOrder.ofQuestion(question, at));
            all.addAll(besides(question.id(), at));
        }
        Map<String, Page> named = new LinkedHashMap<>();
        for (Page page : all) {
            if (!page.name().isEmpty() && page.isAsked(at)) {
                named.putIfAbsent(page.name(), page);
            }
        }
        return named;
    }

    /** A reason or a decision is recorded together with its answer, so its page comes before there is one. */
    private static List<Page> besides(QuestionId id, Interview at) {
        List<Page> pages = new ArrayList<>();
        pages.add(new ReasonPage(id, AnswerKind.NOT_APPLICABLE));
        pages.add(new ReasonPage(id, AnswerKind.CONSIDERED));
        for (AnswerText text : List.of(AnswerText.NOTE, AnswerText.INTERNAL_NOTE, AnswerText.REVIEW_BY)) {
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
