package org.stocktake.files.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.BlankText;
import org.stocktake.text.ControlCharacters;
import org.stocktake.text.Messages;

/**
 * A text that stands in a field, with its place in words.
 *
 * @param usable false if the field holds something else than a text, such as a formula
 */
record GivenText(String text, String place, boolean usable) {
    GivenText(String text, String place) {
        this(text, place, true);
    }

    /** Returns what stands in an item of a list, in the order of the keys, in one text at its first place; empty if nothing does. */
    static Optional<GivenText> ofItem(List<String> keys, Map<String, GivenText> item, Messages words) {
        List<String> said = new ArrayList<>();
        Optional<GivenText> first = Optional.empty();
        for (String key : keys) {
            @Nullable GivenText text = item.get(key);
            if (text != null && !text.isBlank()) {
                said.add(text.text().strip());
                first = first.or(() -> Optional.of(text));
            }
        }
        return first.map(begin -> new GivenText(words.parts(said), begin.place()));
    }

    boolean isBlank() {
        return BlankText.isBlank(text);
    }

    /**
     * Returns a copy without the characters that control how the text around them is shown; line feeds and tabs stay, and
     * line ends of another kind become line feeds.
     */
    GivenText plain() {
        StringBuilder plain = new StringBuilder(text.length());
        withLineFeeds().codePoints().filter(GivenText::isText).forEach(plain::appendCodePoint);
        return new GivenText(plain.toString(), place, usable);
    }

    /** Returns true if the text has characters that no file of answers can hold. */
    boolean hidesCharacters() {
        return !withLineFeeds().codePoints().allMatch(GivenText::isText);
    }

    private String withLineFeeds() {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
    }

    /** Weak marks of direction and joiners are text in some scripts; they stay. */
    private static boolean isText(int c) {
        return c == '\n' || c == '\t' || !ControlCharacters.steers(c);
    }
}
