package org.stocktake.report.document;

import org.stocktake.finding.Contradiction;
import org.stocktake.text.Words;

/** What does not fit, in a sentence that stands beside the question or the fact that it is about. */
public final class ContradictionWords {
    private ContradictionWords() {}

    /** The sentence; it names neither question nor fact. */
    public static String said(Contradiction found, Words words) {
        return said(found, words, found.value());
    }

    /** The same for a text to read: days are in words. */
    static String said(Contradiction found, Wording wording) {
        return said(found, wording.words(), wording.date(found.value()));
    }

    private static String said(Contradiction found, Words words, String day) {
        String value = found.kind() == Contradiction.Kind.CLAIM_EXCLUDED ? words.say("answer." + found.value()) : day;
        return words.say("contradiction." + found.kind().word() + ".here", value);
    }
}
