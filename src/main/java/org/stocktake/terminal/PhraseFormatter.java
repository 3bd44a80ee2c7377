package org.stocktake.terminal;

import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.PhraseText;
import org.stocktake.text.ControlCharacters;
import org.stocktake.text.Messages;
import org.stocktake.text.SafeText;

/** Turns phrases into sentences. Nothing that could steer a terminal gets through. */
public final class PhraseFormatter implements PhraseText {
    /** Ends the key of a sentence that is another one line by line: there are words where a screen has keys. */
    private static final String IN_PLAIN = ".in-plain";

    private final Messages words;
    private final String form;

    public PhraseFormatter(Messages words) {
        this(words, "");
    }

    private PhraseFormatter(Messages words, String form) {
        this.words = words;
        this.form = form;
    }

    /** As it is said line by line. A sentence that says nothing there is empty. */
    public static PhraseFormatter inPlain(Messages words) {
        return new PhraseFormatter(words, IN_PLAIN);
    }

    public String say(String key, Object... values) {
        return SafeText.lines(sentence(key, values));
    }

    @Override
    public String say(Phrase phrase) {
        return SafeText.lines(words(phrase));
    }

    /** A notice; one about a mistake begins with the word for it. */
    public String say(Paragraph paragraph) {
        return switch (paragraph.tone()) {
            case ERROR -> say("interview.error", words(paragraph.phrase()));
            case QUESTION, PLAIN, DETAIL, NOTE -> say(paragraph.phrase());
        };
    }

    private String words(Phrase phrase) {
        Object[] values = phrase.values().stream().map(this::value).toArray();
        return sentence(phrase.key(), values);
    }

    private String sentence(String key, Object... values) {
        boolean differs = !form.isEmpty() && words.has(key + form);
        return words.say(differs ? key + form : key, values);
    }

    private Object value(Object value) {
        return value instanceof Phrase phrase ? words(phrase) : value;
    }

    /**
     * A text that is being written, without what is hidden in it; a stand-in would take columns where the caret has none.
     * Line feeds stay.
     */
    public static String harmless(String text) {
        if (text.codePoints().noneMatch(PhraseFormatter::isHarmful)) {
            return text;
        }
        StringBuilder harmless = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isHarmful(c)).forEach(harmless::appendCodePoint);
        return harmless.toString();
    }

    private static boolean isHarmful(int c) {
        return c != '\n' && ControlCharacters.steers(c);
    }
}
