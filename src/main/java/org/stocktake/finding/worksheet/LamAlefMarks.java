package org.stocktake.finding.worksheet;

import java.util.regex.Pattern;

/**
 * Characters without width between a sign and the lam and alef behind it. Those two are drawn as one character, and over
 * the sign where a font stands in for another.
 */
public final class LamAlefMarks {
    /** A word joiner, at which no line ends. */
    private static final String IN_DOCUMENT = "\u2060";

    /** A cell needs letters of the other direction between the two; the first mark keeps the sign in its own. */
    private static final String IN_CELL = "\u200F\u200E";

    private static final String SIGN_BEFORE = "(?<=[.(«»:؛،؟!)] ?)";

    private static final String LAM_ALEF_BEHIND = "(?=ل[اأإآ])";

    private static final Pattern PLACE = Pattern.compile(SIGN_BEFORE + LAM_ALEF_BEHIND);

    private static final Pattern MARKED =
            Pattern.compile(SIGN_BEFORE + "(?:" + IN_DOCUMENT + "|" + IN_CELL + ")" + LAM_ALEF_BEHIND);

    private LamAlefMarks() {}

    /** Returns the text with a mark in each place, for a text document. */
    public static String inDocument(String text) {
        return marked(text, IN_DOCUMENT);
    }

    /** Returns the text with marks in each place, for a cell of a workbook. */
    public static String inCell(String text) {
        return marked(text, IN_CELL);
    }

    private static String marked(String text, String mark) {
        return text.indexOf('ل') < 0 ? text : PLACE.matcher(text).replaceAll(mark);
    }

    /** Returns the text without the marks in such places; the same characters elsewhere are somebody's own, and stay. */
    public static String removed(String text) {
        return text.indexOf('\u2060') < 0 && text.indexOf('\u200E') < 0
                ? text
                : MARKED.matcher(text).replaceAll("");
    }
}
