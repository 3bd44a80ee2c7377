package org.stocktake.report.chapter;

import java.text.BreakIterator;
import java.util.Locale;
import org.stocktake.report.document.PlainText;

/** Shortens a text of the State by whole sentences, where the whole text is elsewhere. It never cuts a sentence. */
final class TextShortener {
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
        String first = whole.lines().findFirst().orElse("").strip();
        if (first.length() <= charsMax) {
            return first;
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(first);
        int end = sentences.preceding(charsMax + 1);
        return end == BreakIterator.DONE ? "" : first.substring(0, end).strip();
    }
}
