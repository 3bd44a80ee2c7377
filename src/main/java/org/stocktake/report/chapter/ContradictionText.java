package org.stocktake.report.chapter;

import org.stocktake.finding.Contradiction;
import org.stocktake.model.Checklist;
import org.stocktake.text.Messages;

/** What does not fit, in a sentence that stands beside the question or the fact that it is about. */
public final class ContradictionText {
    private ContradictionText() {}

    /** The sentence; of questions it names by their numbers those whose answers do not go together, and no other. */
    public static String said(Contradiction found, Checklist checklist, Messages words) {
        return said(found, checklist, words, found.value());
    }

    /** The same for a text to read: days are in words. */
    static String said(Contradiction found, Checklist checklist, ReportText wording) {
        return said(found, checklist, wording.words(), wording.date(found.value()));
    }

    private static String said(Contradiction found, Checklist checklist, Messages words, String day) {
        String value = found.kind() == Contradiction.Kind.CLAIM_EXCLUDED ? words.say("answer." + found.value()) : day;
        return words.say(
                "contradiction." + found.kind().word() + ".here", value, String.join(", ", found.numbers(checklist)));
    }
}
