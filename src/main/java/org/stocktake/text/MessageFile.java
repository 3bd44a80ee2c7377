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
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The messages in a properties file, {@code key=sentence} at the start of a line each. Most commands say a few: these
 * are looked up in the text of the file one by one, because reading all thousand of them takes a third of the time of
 * the smallest Java program. Once more than a few are asked for, their places are noted, and each is read when it is
 * said.
 */
final class MessageFile {
    private static final int FEW = 28;

    /** The files that were read, by their names: commands that run in one process share them. */
    private static final Map<String, MessageFile> READ = new ConcurrentHashMap<>();

    /** The bytes of the file as one character each: to decode all letters of a language takes as long as to read it. */
    private final String text;

    private final Map<String, String> found = new HashMap<>();
    /** The index of the line of each message. */
    private @Nullable Map<String, Integer> places;
    /** The number of keys that were looked up in the text, whether it has them or not. */
    private int lookedUp;

    private MessageFile(String text) {
        this.text = "\n" + text;
    }

    /** Returns the messages of a file beside this class; null if there is no such file. */
    static @Nullable MessageFile in(String name) {
        @Nullable MessageFile known = READ.get(name);
        if (known != null) {
            return known;
        }
        @Nullable MessageFile read = read(name);
        if (read != null) {
            READ.put(name, read);
        }
        return read;
    }

    private static @Nullable MessageFile read(String name) {
        try (InputStream in = MessageFile.class.getResourceAsStream(name)) {
            return in == null ? null : new MessageFile(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged: " + name, e);
        }
    }

    /** Returns the message of a key; null if there is none. */
    synchronized @Nullable String of(String key) {
        @Nullable String known = found.get(key);
        if (known != null) {
            return known;
        }
        int at;
        if (places == null && lookedUp < FEW) {
            lookedUp++;
            at = text.indexOf("\n" + key.replace("=", "\\=") + "=") + 1;
        } else {
            at = places().getOrDefault(key, 0);
        }
        return at == 0 ? null : sentence(key, at);
    }

    synchronized Set<String> keys() {
        return Set.copyOf(places().keySet());
    }

    private Map<String, Integer> places() {
        if (places == null) {
            places = new HashMap<>();
            for (int at = 1; at < text.length(); at = end(at) + 1) {
                char first = text.charAt(at);
                if (first != '#' && first != '\n') {
                    places.put(keyAt(at), at);
                }
            }
        }
        return places;
    }

    private String keyAt(int at) {
        int equals = text.indexOf('=', at);
        while (text.charAt(equals - 1) == '\\') {
            equals = text.indexOf('=', equals + 1);
        }
        return text.substring(at, equals).replace("\\=", "=");
    }

    /** Returns the index of the end of a line; one that ends with a backslash goes on. */
    private int end(int at) {
        int end = text.indexOf('\n', at);
        while (end > 0 && text.charAt(end - 1) == '\\') {
            end = text.indexOf('\n', end + 1);
        }
        return end < 0 ? text.length() : end;
    }

    private @Nullable String sentence(String key, int at) {
        byte[] bytes = text.substring(at, end(at)).getBytes(StandardCharsets.ISO_8859_1);
        String line = new String(bytes, StandardCharsets.UTF_8);
        boolean isPlain = line.indexOf('\\') < 0;
        @Nullable
        String sentence = isPlain
                ? line.substring(key.length() + 1).stripLeading()
                : properties(line).getProperty(key);
        if (sentence != null) {
            found.put(key, sentence);
        }
        return sentence;
    }

    private static Properties properties(String lines) {
        Properties read = new Properties();
        try (StringReader reader = new StringReader(lines)) {
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("no text fails to be read", e);
        }
        return read;
    }
}
