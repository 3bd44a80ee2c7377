package org.stocktake.text;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The messages that a person reads, by key, in one language.
 *
 * <p>{@code {0}}, {@code {1}} ... in a sentence stand for the values, in order; nothing else in it has a meaning. Not
 * ResourceBundle and MessageFormat: they cost more at start than the sentences are worth, and an apostrophe would have
 * one.
 */
public final class Messages {
    /** The language of the shipped messages. */
    public static final String ENGLISH = "en";

    private final String language;
    private final MessageFile english;
    private final MessageFile sentences;

    private Messages(String language, MessageFile english, MessageFile sentences) {
        this.language = language;
        this.english = english;
        this.sentences = sentences;
    }

    /** Returns the messages of a language; English if there are none. */
    public static Messages in(String language) {
        MessageFile english = shipped("messages.properties").orElseThrow();
        return new Messages(
                language,
                english,
                language.equals(ENGLISH)
                        ? english
                        : shipped("messages_" + language + ".properties").orElse(english));
    }

    /** Returns the language asked for, BCP 47. */
    public String language() {
        return language;
    }

    /** Returns true if there are messages in that language. */
    public static boolean speaks(String language) {
        return language.equals(ENGLISH) || Messages.class.getResource("messages_" + language + ".properties") != null;
    }

    private static Optional<MessageFile> shipped(String name) {
        return Optional.ofNullable(MessageFile.in(name));
    }

    /**
     * Returns the message with the values in place.
     *
     * @throws IllegalArgumentException when there is no such sentence
     */
    public String say(String key, Object... values) {
        Optional<String> sentence = sentence(key);
        if (sentence.isEmpty()) {
            throw new IllegalArgumentException("no sentence for " + key);
        }
        return values.length == 0 ? sentence.get() : filled(sentence.get(), values);
    }

    /** Fills the places in one pass, so that a placeholder in a value stays text. */
    private static String filled(String sentence, Object... values) {
        StringBuilder said = new StringBuilder();
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', open + 1)) {
            int close = open + 2;
            int value =
                    close < sentence.length() && sentence.charAt(close) == '}' ? sentence.charAt(open + 1) - '0' : -1;
            if (value >= 0 && value < values.length) {
                said.append(sentence, from, open).append(values[value]);
                from = close + 1;
            }
        }
        return said.append(sentence, from, sentence.length()).toString();
    }

    /** Returns true if there is a message for the key. */
    public boolean has(String key) {
        return sentence(key).isPresent();
    }

    /** Returns every key, in no order. */
    public Set<String> keys() {
        return english.keys();
    }

    private Optional<String> sentence(String key) {
        @Nullable String said = sentences.of(key);
        return Optional.ofNullable(said == null ? english.of(key) : said);
    }
}
