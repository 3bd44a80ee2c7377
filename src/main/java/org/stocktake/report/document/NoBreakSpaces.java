package org.stocktake.report.document;

import java.util.regex.Pattern;

/** Joins the parts of a citation, so that a line does not end inside of "article 8(4)" or "Resolution 5/3". */
public final class NoBreakSpaces {
    private static final Pattern IN_CITATION =
            Pattern.compile("(?<=\\b(?:article|paragraph|[Rr]esolution|[Qq]uestion|Annex)) (?=[0-9])");

    private static final Pattern BETWEEN_BRACKETS = Pattern.compile("(?<=[0-9a-z]\\))(?=\\([0-9a-z]{1,4}\\))");

    /** A character without width at which no line ends (word joiner). */
    private static final String JOINER = "\u2060";

    private NoBreakSpaces() {}

    /** Returns the text with no-break spaces inside of citations. */
    public static String in(String text) {
        return IN_CITATION.matcher(text).replaceAll("\u00A0");
    }

    /**
     * Returns the text with a word joiner between the brackets of a citation. Only for formats that have no other way: whoever
     * copies the text copies the joiner.
     */
    public static String joined(String text) {
        return text.contains(")(") ? BETWEEN_BRACKETS.matcher(text).replaceAll(JOINER) : text;
    }
}
