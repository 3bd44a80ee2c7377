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
 * @param shown true if the interview stood there when it stopped; of one text at most
 */
public record HalfTypedText(String page, String text, boolean shown) {
    /** The name of the row with the office. */
    private static final String OFFICE = "set-up/office";

    /** The name of the office that was confirmed: the file has no place for one that gave no answer. */
    private static final String OFFICE_KNOWN = "set-up/office-known";

    public HalfTypedText(String page, String text) {
        this(page, text, false);
    }

    /** Returns the texts by name. */
    static List<HalfTypedText> in(Interview at) {
        if (at.history().refused().isEmpty() && at.history().drafts().isEmpty()) {
            return List.of();
        }
        Map<String, String> texts = new TreeMap<>(at.history().refused());
        at.history().drafts().forEach((page, draft) -> {
            if (page.isAsked(at)) {
                page.halfTyped(draft, at).ifPresent(text -> texts.put(text.page(), text.text()));
            }
        });
        Page last = at.history().withoutOverlays().last();
        String shown = at.draftKept(last)
                .flatMap(draft -> last.halfTyped(draft, at))
                .map(HalfTypedText::page)
                .orElse("");
        List<HalfTypedText> all = new ArrayList<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            all.add(new HalfTypedText(
                    text.getKey(), text.getValue(), text.getKey().equals(shown)));
        }
        return all;
    }

    /** Returns true for the office that answers, which an option can name instead. */
    public boolean isOffice() {
        return page.equals(OFFICE) || isOfficeKnown();
    }

    /** Returns true for the office that was confirmed: it is known again, and no text to be typed further. */
    public boolean isOfficeKnown() {
        return page.equals(OFFICE_KNOWN);
    }

    /** Returns the office that was confirmed last time; empty if none was, or if the answers name it. */
    public static String officeIn(List<HalfTypedText> kept) {
        return kept.stream()
                .filter(HalfTypedText::isOfficeKnown)
                .map(HalfTypedText::text)
                .findFirst()
                .orElse("");
    }

    /** Returns the texts to be kept: those that are half typed, and the office while no answer names one. */
    static List<HalfTypedText> keptOf(Interview at) {
        List<HalfTypedText> kept = new ArrayList<>(in(at));
        if (InterviewState.officeGoingOn(at.assessment()).isEmpty()) {
            kept.addAll(ofOffice(at.work().office()));
        }
        return kept;
    }

    /** Returns the office as it is kept while no answer names one; none if it is not known. */
    public static List<HalfTypedText> ofOffice(String office) {
        return office.isEmpty() ? List.of() : List.of(new HalfTypedText(OFFICE_KNOWN, office));
    }
}
