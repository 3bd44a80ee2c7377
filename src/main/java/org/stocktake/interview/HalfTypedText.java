package org.stocktake.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text that was typed on a page, or lines that were ticked there, and not confirmed.
 *
 * @param page the stable name of page and row, such as {@code offences.procuring-entry/measures}
 * @param text the text that was typed; for ticked lines the name of each, one a line
 */
public record HalfTypedText(String page, String text) {
    /** Name of the entry whose text is the name of the page on which the interview stopped. */
    public static final String SHOWN = "shown";

    /** Returns the texts by name, and the page on which the interview stands if one of them was typed there. */
    public static List<HalfTypedText> in(Interview at) {
        Map<String, String> texts = new TreeMap<>(at.history().refused());
        at.history().drafts().forEach((page, draft) -> {
            if (page.isAsked(at)) {
                page.halfTyped(draft, at).ifPresent(text -> texts.put(text.page(), text.text()));
            }
        });
        List<HalfTypedText> kept = new ArrayList<>();
        texts.forEach((page, text) -> kept.add(new HalfTypedText(page, text)));
        Page shown = beneath(at);
        shown.halfTyped(at.draftOf(shown), at)
                .filter(kept::contains)
                .ifPresent(text -> kept.add(new HalfTypedText(SHOWN, text.page())));
        return List.copyOf(kept);
    }

    /** Returns the page shown, or the one under the pages that lie over it. */
    private static Page beneath(Interview at) {
        List<Page> pages = at.history().pages();
        int last = pages.size() - 1;
        while (last > 0 && pages.get(last).isOverlay()) {
            last--;
        }
        return pages.get(last);
    }
}
