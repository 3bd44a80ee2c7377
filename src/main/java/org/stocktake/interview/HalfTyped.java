package org.stocktake.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
        Interview restored = at;
        for (Page page : Order.pages(at)) {
            for (HalfTyped text : kept) {
                if (page.name().equals(text.page()) && !page.name().isEmpty()) {
                    restored = restored.open(page)
                            .draftOn(page, Draft.written(text.text()))
                            .saying(Paragraph.note(Phrase.of("interview.note.half-typed")));
                }
            }
        }
        return restored;
    }
}
