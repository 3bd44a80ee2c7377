package org.stocktake.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The messages in a properties file, {@code key=sentence} at the start of a line each. Most commands say a few: these
 * are looked up in the text of the file one by one, because reading all thousand of them takes a third of the time of
 * the smallest Java program. Once more than a few are asked for, all are read.
 */
final class MessageFile {
    private static final int FEW = 28;

    private final String text;
    private final Map<String, String> found = new HashMap<>();
    private @Nullable Properties all;

    private MessageFile(String text) {
        this.text = "\n" + text;
    }

    /** Returns the messages of a file beside this class; null if there is no such file. */
    static @Nullable MessageFile in(String name) {
        try (InputStream in = MessageFile.class.getResourceAsStream(name)) {
            return in == null ? null : new MessageFile(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged: " + name, e);
        }
    }

    /** Returns the message of a key; null if there is none. */
    synchronized @Nullable String of(String key) {
        if (all == null && found.size() < FEW) {
            @Nullable String known = found.get(key);
            return known == null ? look(key) : known;
        }
        return all().getProperty(key);
    }

    synchronized Set<String> keys() {
        return all().stringPropertyNames();
    }

    private Properties all() {
        if (all == null) {
            all = read(text);
        }
        return all;
    }

    private @Nullable String look(String key) {
        int at = text.indexOf("\n" + key.replace("=", "\\=") + "=");
        if (at < 0) {
            return null;
        }
        int end = text.indexOf('\n', at + 1);
        while (end > 0 && text.charAt(end - 1) == '\\') {
            end = text.indexOf('\n', end + 1);
        }
        String sentence =
                read(text.substring(at, end < 0 ? text.length() : end)).getProperty(key);
        found.put(key, sentence);
        return sentence;
    }

    private static Properties read(String lines) {
        Properties read = new Properties();
        try (StringReader reader = new StringReader(lines)) {
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("no text fails to be read", e);
        }
        return read;
    }
}
