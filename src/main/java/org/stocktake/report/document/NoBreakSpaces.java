package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins the parts of a citation or a date, so that a line does not end inside of "article 8(4)" or "Resolution 5/3". */
public final class NoBreakSpaces {
    private static final String CITED = "\\b(?:article|paragraph|[Rr]esolution|[Qq]uestion|Annex)";
    private static final Pattern IN_CITATION = Pattern.compile("(?<=" + CITED + ") (?=[0-9])");

    private static final Pattern BETWEEN_BRACKETS = Pattern.compile("(?<=[0-9a-z]\\))(?=\\([0-9a-z]{1,4}\\))");

    /** A character without width at which no line ends (word joiner). */
    private static final String JOINER = "\u2060";

    /** A citation, or a day with its month and year as the languages of the program write it. */
    private static final Pattern WHOLE = Pattern.compile("(?:" + CITED
            + "[ \u00A0])?(?<![0-9])[0-9]+(?:\\([0-9a-z]{1,4}\\))+"
            + "|" + CITED + "[ \u00A0][0-9]+(?:[./][0-9]+)*"
            + "|(?<date>(?<![0-9])[0-9]{1,2}(?:er)? (?:de )?\\p{L}{3,12} (?:de )?[0-9]{4}(?![0-9])"
            + "|(?<![0-9])[0-9]{4}\u5E74[0-9]{1,2}\u6708[0-9]{1,2}\u65E5)");

    private NoBreakSpaces() {}

    /**
     * A part of a text.
     *
     * @param whole true if no line may end inside of it
     */
    public record Piece(String text, boolean whole) {}

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

    /**
     * Returns the parts of the text in order. A text that is nothing but a date is not kept whole, because it may stand in a
     * narrow cell.
     */
    public static List<Piece> pieces(String text) {
        Matcher matcher = WHOLE.matcher(text);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (matcher.find()) {
            if (matcher.start() > from) {
                pieces.add(new Piece(text.substring(from, matcher.start()), false));
            }
            boolean alone = matcher.end() - matcher.start() == text.length();
            pieces.add(new Piece(matcher.group(), !alone || matcher.group("date") == null));
            from = matcher.end();
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), false));
        }
        return pieces;
    }
}
