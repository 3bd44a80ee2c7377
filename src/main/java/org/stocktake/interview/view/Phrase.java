package org.stocktake.interview.view;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Something to be said: the key of a sentence, and the values that it names, in order. A value is a text or another phrase.
 * The front ends find the words.
 */
public record Phrase(String key, List<Object> values) {
    private static final String AS_IS = "interview.as-is";
    /** Nothing to be said. */
    public static final Phrase NOTHING = asIs("");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    public Phrase {
        values = List.copyOf(values);
    }

    public static Phrase of(String key, Object... values) {
        return new Phrase(key, List.of(values));
    }

    /** A text that is no sentence of ours: of the checklist, or of the person who answers. */
    public static Phrase asIs(String text) {
        return of(AS_IS, text);
    }

    /** All of them in one enumeration; nothing when there are none. */
    public static Phrase enumerated(List<Phrase> phrases) {
        return phrases.stream()
                .reduce((before, next) -> of("interview.and", before, next))
                .orElse(NOTHING);
    }

    /** Whether one of its values contains the words, however they are accented or spelled in capitals. */
    public boolean mentions(String words) {
        return mentionsFolded(folded(words));
    }

    private boolean mentionsFolded(String sought) {
        return values.stream()
                .anyMatch(value -> value instanceof Phrase phrase
                        ? phrase.mentionsFolded(sought)
                        : folded(String.valueOf(value)).contains(sought));
    }

    /** The text without accents and capitals, for comparison only. */
    public static String folded(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
