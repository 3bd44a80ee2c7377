package org.stocktake.report.check;

import org.stocktake.text.Messages;

/** What a code stands for, in a few words. */
final class CodeDescription {
    private CodeDescription() {}

    /** The words of the code or, of a problem, its sentence without the values. */
    static String of(Messages words, String code) {
        String key = "report.check.code." + code;
        return words.has(key) ? words.say(key) : words.say("problem." + code, "…", "…", "…", "…");
    }
}
