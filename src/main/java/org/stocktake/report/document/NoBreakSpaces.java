package org.stocktake.report.document;

import java.util.regex.Pattern;

/** Joins the words of a citation, so that a line does not end in the middle of "article 8(4)" or "Resolution 5/3". */
public final class NoBreakSpaces {
    private static final Pattern IN_CITATION =
            Pattern.compile("(?<=\\b(?:article|paragraph|[Rr]esolution|[Qq]uestion|Annex)) (?=[0-9])");

    private NoBreakSpaces() {}

    /** Returns the text with no-break spaces inside of citations. */
    public static String in(String text) {
        return IN_CITATION.matcher(text).replaceAll("\u00A0");
    }
}
