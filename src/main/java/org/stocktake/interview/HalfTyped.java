package org.stocktake.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerText;
import org.stocktake.model.QuestionId;

/**
 * A text that was typed on a page and not confirmed.
 *
 * @param page the stable name of the page, such as {@code offences.procuring-entry/measures}
 */
public record HalfTyped(String page, String text) {
    static List<HalfTyped> in(Interview at, Map<Page, Draft> drafts) {
        List<HalfTyped> kept = new ArrayList<>();
        drafts.forEach((page, draft) -> {
            String text = draft.writing().text();
            boolean changed = !text.equals(page.first(at).writing().text());
            if (!page.name().isEmpty() && changed && page.isAsked(at)) {
                kept.add(new HalfTyped(page.name(), text));
            }
        });
        kept.sort((a, b) -> a.page().compareTo(b.page()));
        return List.copyOf(kept);
    }

    /** The interview with these texts on their pages again, at the last page that has one. */
    static Interview restore(List<HalfTyped> kept, Interview at) {
        Map<String, Page> pages = kept.isEmpty() ? Map.of() : pages(at);
        Interview restored = at;
        for (Map.Entry<String, Page> page : pages.entrySet()) {
            for (HalfTyped text : kept) {
                if (page.getKey().equals(text.page())) {
                    restored = restored.open(page.getValue())
                            .draftOn(page.getValue(), Draft.written(text.text()))
                            .saying(Paragraph.note(Phrase.of("interview.note.half-typed")));
                }
            }
        }
        return restored;
    }

    /** Every page on which a text can be half typed, by its name: those in order, and those that are opened from others. */
    private static Map<String, Page> pages(Interview at) {
        List<Page> all = new ArrayList<>(Order.pages(at));
        at.asked().forEach(question -> all.addAll(besides(question.id(), at)));
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
        for (Items items : Items.values()) {
            int there = at.answerTo(id).map(items::count).orElse(-1);
            for (int index = 0; index <= there; index++) {
                for (int part = 0; part < items.parts().size(); part++) {
                    pages.add(new PartPage(id, items, index, part));
                }
            }
        }
        return pages;
    }
}
