package org.stocktake.report.chapter;

import org.stocktake.finding.Contradiction;
import org.stocktake.model.Checklist;
import org.stocktake.text.Messages;

/** Sentences about contradictions, to show beside the question or the fact that they are about. */
public final class ContradictionText {
    private ContradictionText() {}

    /** Returns the sentence. It names questions by number, and only those whose answers do not go together. */
    public static String said(Contradiction found, Checklist checklist, Messages words) {
        return said(found, checklist, words, found.value());
    }

    /** Returns the same sentence for people: days are in words. */
    static String said(Contradiction found, Checklist checklist, ReportText wording) {
        return said(found, checklist, wording.words(), wording.date(found.value()));
    }

    private static String said(Contradiction found, Checklist checklist, Messages words, String day) {
        String value = found.kind() == Contradiction.Kind.CLAIM_EXCLUDED ? words.say("answer." + found.value()) : day;
        return words.say("contradiction." + found.kind().word() + ".here", value, words.list(found.numbers(checklist)));
    }
}
