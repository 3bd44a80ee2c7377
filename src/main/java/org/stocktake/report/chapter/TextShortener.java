package org.stocktake.report.chapter;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stocktake.report.document.PlainText;

/** Shortens a text of the State by whole sentences, where the whole text is elsewhere. It never cuts a sentence. */
final class TextShortener {
    /** The mark of the first item of a list, which says nothing where the others are left out. */
    private static final Pattern FIRST_ITEM = Pattern.compile("^(\\(?[1a][.)]|[-*\u2022\u2013])\\s+");

    private TextShortener() {}

    /**
     * Returns the text if it fits; else its first paragraph, or the first sentences of that; nothing if already the
     * first sentence is too long.
     *
     * @param charsMax maximum number of UTF-16 units
     */
    static String sentences(String text, int charsMax) {
        String whole = PlainText.text(text).strip();
        if (whole.length() <= charsMax) {
            return whole;
        }
        String first =
                FIRST_ITEM.matcher(whole.lines().findFirst().orElse("").strip()).replaceFirst("");
        if (first.length() <= charsMax) {
            return first;
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(first);
        int end = sentences.preceding(charsMax + 1);
        return end == BreakIterator.DONE ? "" : first.substring(0, end).strip();
    }
}
