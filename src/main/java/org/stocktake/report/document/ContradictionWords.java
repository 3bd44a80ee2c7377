package org.stocktake.report.document;

import org.stocktake.finding.Contradiction;
import org.stocktake.text.Words;

/** What does not fit, in a sentence that stands beside the question or the fact that it is about. */
public final class ContradictionWords {
    private ContradictionWords() {}

    /** The sentence; it names neither question nor fact. */
    public static String said(Contradiction found, Words words) {
        String value = found.kind() == Contradiction.Kind.CLAIM_EXCLUDED
                ? words.say("answer." + found.value())
                : found.value();
        return words.say("contradiction." + found.kind().word() + ".here", value);
    }
}
