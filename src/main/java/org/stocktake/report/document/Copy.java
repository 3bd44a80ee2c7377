package org.stocktake.report.document;

import org.stocktake.report.facts.Report;
import org.stocktake.text.Words;

/** What every copy of a report must say about the answers that a State marked as confidential. */
public final class Copy {
    private Copy() {}

    /** The sentence; empty when no answer is marked and none is left out. */
    public static String says(Report report, Words words) {
        if (report.isRedacted()) {
            return counted(words, "report.redacted", report.leftOut());
        }
        return report.confidential() == 0 ? "" : counted(words, "report.confidential", report.confidential());
    }

    private static String counted(Words words, String key, int number) {
        return words.say(key + (number == 1 ? ".one" : ".other"), number);
    }
}
