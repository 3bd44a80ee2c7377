package org.stocktake.report.escape;

import org.stocktake.text.SafeText;

/**
 * Escapes text in a workflow command of GitHub, {@code ::error file=FILE,line=1,title=TITLE::MESSAGE}. Source:
 * actions/toolkit, packages/core/src/command.ts, escapeData and escapeProperty.
 */
public final class AnnotationEscape {
    private AnnotationEscape() {}

    /** Escapes a message, the text after the second pair of colons. Line feeds are kept. */
    public static String message(String text) {
        return encoded(SafeText.lines(text));
    }

    /**
     * Escapes the value of a property. The result is one line without a comma or colon, either of which would end it.
     */
    public static String property(String text) {
        return encoded(SafeText.of(text)).replace(":", "%3A").replace(",", "%2C");
    }

    private static String encoded(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
