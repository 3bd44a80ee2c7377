package org.stocktake.terminal;

import org.stocktake.interview.Paragraph;
import org.stocktake.interview.Phrase;
import org.stocktake.text.Words;

/** Turns phrases into sentences. Nothing that could steer a terminal gets through. */
final class Speech {
    private final Words words;

    Speech(Words words) {
        this.words = words;
    }

    String say(String key, Object... values) {
        return harmless(words.say(key, values));
    }

    String say(Phrase phrase) {
        return harmless(words(phrase));
    }

    /** A notice; one about a mistake begins with the word for it. */
    String say(Paragraph paragraph) {
        return switch (paragraph.tone()) {
            case ERROR -> say("interview.error", words(paragraph.phrase()));
            case QUESTION, PLAIN, DETAIL, NOTE -> say(paragraph.phrase());
        };
    }

    private String words(Phrase phrase) {
        Object[] values = phrase.values().stream().map(this::value).toArray();
        return words.say(phrase.key(), values);
    }

    private Object value(Object value) {
        return value instanceof Phrase phrase ? words(phrase) : value;
    }

    /** The text without control characters and without marks that reorder what is shown; line feeds stay. */
    static String harmless(String text) {
        if (text.codePoints().noneMatch(Speech::isHarmful)) {
            return text;
        }
        StringBuilder harmless = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isHarmful(c)).forEach(harmless::appendCodePoint);
        return harmless.toString();
    }

    private static boolean isHarmful(int c) {
        boolean control = Character.getType(c) == Character.CONTROL && c != '\n';
        boolean reorders = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return control || reorders || c == 0x2028 || c == 0x2029;
    }
}
