package org.stocktake.interview;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that was typed on a page, or lines that were ticked there, and not confirmed.
 *
 * @param page the stable name of the page, such as {@code offences.procuring-entry/measures}
 * @param text the text that was typed; for ticked lines the name of each, one a line
 */
public record HalfTypedText(String page, String text) {
    public static List<HalfTypedText> in(Interview at) {
        List<HalfTypedText> kept = new ArrayList<>();
        at.history().drafts().forEach((page, draft) -> {
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
}
