package org.stocktake.files.worksheet;

import org.stocktake.model.BlankText;
import org.stocktake.text.ControlCharacters;

/**
 * A text that stands in a field, with its place in words.
 *
 * @param usable false if the field holds something else than a text, such as a formula
 */
record GivenText(String text, String place, boolean usable) {
    GivenText(String text, String place) {
        this(text, place, true);
    }

    boolean isBlank() {
        return BlankText.isBlank(text);
    }

    /** Returns a copy without the control characters that no file of answers can hold; line feeds and tabs stay. */
    GivenText plain() {
        StringBuilder plain = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(GivenText::isText)
                .forEach(plain::appendCodePoint);
        return new GivenText(plain.toString(), place, usable);
    }

    /** Marks of direction stay: they are text in some scripts, and every output shows them safely. */
    private static boolean isText(int c) {
        boolean kept = c == '\n' || c == '\t' || (c >= 0x200E && c < 0xD800);
        return kept || !ControlCharacters.steers(c);
    }
}
