package org.stocktake.terminal;

import org.stocktake.interview.Paragraph;
import org.stocktake.interview.Phrase;
import org.stocktake.interview.Wording;
import org.stocktake.text.Hidden;
import org.stocktake.text.Visible;
import org.stocktake.text.Words;

/** Turns phrases into sentences. Nothing that could steer a terminal gets through. */
public final class Speech implements Wording {
    private final Words words;

    public Speech(Words words) {
        this.words = words;
    }

    String say(String key, Object... values) {
        return Visible.lines(words.say(key, values));
    }

    @Override
    public String say(Phrase phrase) {
        return Visible.lines(words(phrase));
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

    /**
     * A text that is being written, without what is hidden in it; a stand-in would take columns where the caret has none.
     * Line feeds stay.
     */
    static String harmless(String text) {
        if (text.codePoints().noneMatch(Speech::isHarmful)) {
            return text;
        }
        StringBuilder harmless = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isHarmful(c)).forEach(harmless::appendCodePoint);
        return harmless.toString();
    }

    private static boolean isHarmful(int c) {
        return c != '\n' && Hidden.steers(c);
    }
}
