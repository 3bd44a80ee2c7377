package org.stocktake.interview.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.typed.FoldedText;

/**
 * A sentence to be shown: its message key, and the values in it, in order. A value is a text or another phrase. A
 * number is kept as a text. The front ends look up the words.
 */
public record Phrase(String key, List<Object> values) {
    private static final String AS_IS = "interview.as-is";
    public static final Phrase NOTHING = asIs("");

    public Phrase {
        values = values.stream()
                .map(value -> value instanceof Number ? value.toString() : value)
                .toList();
    }

    /** Looks up the words of a phrase. The interview only searches them; the front ends show them. */
    @FunctionalInterface
    public interface PhraseLookup {
        /** Knows no words beyond the texts that a phrase carries. */
        PhraseLookup NONE = phrase -> "";

        String say(Phrase phrase);
    }

    public static Phrase of(String key, Object... values) {
        return new Phrase(key, List.of(values));
    }

    /** Returns a text that is not one of our messages: of the checklist, or of the person who answers. */
    public static Phrase asIs(String text) {
        return of(AS_IS, text);
    }

    /** Returns each text as it is. */
    public static List<Phrase> asIs(List<String> texts) {
        return texts.stream().map(Phrase::asIs).toList();
    }

    /** Joins the phrases in one enumeration; {@link #NOTHING} when there are none. */
    public static Phrase enumerated(List<Phrase> phrases) {
        return phrases.stream()
                .reduce((before, next) -> of("interview.and", before, next))
                .orElse(NOTHING);
    }

    /** Joins the phrases with a separator; {@link #NOTHING} when there are none. */
    public static Phrase joined(List<Phrase> phrases) {
        return phrases.stream()
                .reduce((before, next) -> of("interview.and-also", before, next))
                .orElse(NOTHING);
    }

    // The equals and hashCode that a record makes at run time would be a twentieth of the way to the first page.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Phrase that && key.equals(that.key) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + values.hashCode();
    }

    /** Returns true if one of its values contains the words; accents and capitals make no difference. */
    public boolean mentions(String words) {
        return mentionsFolded(FoldedText.of(words));
    }

    private boolean mentionsFolded(String sought) {
        return values.stream()
                .anyMatch(value -> value instanceof Phrase phrase
                        ? phrase.mentionsFolded(sought)
                        : FoldedText.of(String.valueOf(value)).contains(sought));
    }
}
