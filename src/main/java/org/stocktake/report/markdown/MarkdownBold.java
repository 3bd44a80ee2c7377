package org.stocktake.report.markdown;

import java.util.regex.Pattern;

/**
 * Sets text in bold type. CommonMark reads two asterisks as markup only if they are not between a sign and a letter: it has
 * no rule for languages that write no space there. In such a place the element of HTML stands for them. Source: CommonMark
 * 0.31.2, section 6.2, left-flanking and right-flanking delimiter runs.
 */
final class MarkdownBold {
    private static final String MARKER = "**";

    /** Counts as a sign in every version of CommonMark. */
    private static final Pattern SIGN = Pattern.compile("[\\p{P}$+<=>^`|~]");

    /** Counts as a sign in one version of CommonMark at least. */
    private static final Pattern ANY_SIGN = Pattern.compile("[\\p{P}\\p{S}]");

    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]");

    private MarkdownBold() {}

    /**
     * Returns the text in bold type; nothing for no text.
     *
     * @param text in CommonMark, as the two others
     * @param before what stands before it on its line
     * @param after what stands after it on its line
     */
    static String of(String text, CharSequence before, String after) {
        if (text.isEmpty()) {
            return "";
        }
        boolean opens = isRead(last(before), first(text)) && !last(before).equals("*");
        return opens && isRead(first(after), last(text)) ? MARKER + text + MARKER : "<strong>" + text + "</strong>";
    }

    /** Returns true if asterisks between two characters are markup for the text that begins or ends with the inner one. */
    private static boolean isRead(String outer, String inner) {
        boolean isApart = outer.isEmpty()
                || SPACE.matcher(outer).matches()
                || SIGN.matcher(outer).matches();
        return !SPACE.matcher(inner).matches()
                && (isApart || !ANY_SIGN.matcher(inner).matches());
    }

    private static String first(String text) {
        return text.isEmpty() ? "" : Character.toString(text.codePointAt(0));
    }

    private static String last(CharSequence text) {
        return text.isEmpty() ? "" : Character.toString(Character.codePointBefore(text, text.length()));
    }
}
