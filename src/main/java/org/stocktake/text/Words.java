package org.stocktake.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/**
 * Every sentence that a person reads, by key, in one language.
 *
 * <p>{@code {0}}, {@code {1}} ... in a sentence stand for the values, in order; nothing else in it has a meaning. Not
 * ResourceBundle and MessageFormat: they cost more at start than the sentences are worth, and an apostrophe would have one.
 */
public final class Words {
    /** The language of the shipped words. */
    public static final String ENGLISH = "en";

    private final Properties sentences;

    private Words(Properties sentences) {
        this.sentences = sentences;
    }

    /** The words of that language; English where there are none. */
    public static Words in(String language) {
        Properties english = load("messages.properties", new Properties());
        return new Words(language.equals(ENGLISH) ? english : load("messages_" + language + ".properties", english));
    }

    /** Whether there are words in that language. */
    public static boolean speaks(String language) {
        return language.equals(ENGLISH) || Words.class.getResource("messages_" + language + ".properties") != null;
    }

    private static Properties load(String name, Properties defaults) {
        Properties loaded = new Properties(defaults);
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                return loaded;
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            loaded.load(reader);
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged: " + name, e);
        }
    }

    /**
     * The sentence with the values in place.
     *
     * @throws IllegalArgumentException when there is no such sentence
     */
    public String say(String key, Object... values) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence for " + key);
        }
        String said = sentence;
        for (int i = values.length - 1; i >= 0; i--) {
            said = said.replace("{" + i + "}", "\u0000" + i + "\u0000");
        }
        for (int i = 0; i < values.length; i++) {
            said = said.replace("\u0000" + i + "\u0000", String.valueOf(values[i]));
        }
        return said;
    }

    /** Whether there is a sentence for the key. */
    public boolean has(String key) {
        return sentences.getProperty(key) != null;
    }

    /** Every key, in no order. */
    public Set<String> keys() {
        return sentences.stringPropertyNames();
    }
}
