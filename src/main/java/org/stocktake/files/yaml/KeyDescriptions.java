package org.stocktake.files.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The meaning of the keys of files in one line each, for editors that show it beside the key. */
final class KeyDescriptions {
    private static final String FILE = "keys.properties";
    private static final Properties ALL = read();

    private KeyDescriptions() {}

    /** Returns the description; empty if there is none. */
    static String of(String mapping, String key) {
        return ALL.getProperty(mapping + "." + key, ALL.getProperty("any." + key, ""));
    }

    private static Properties read() {
        Properties all = new Properties();
        try (@Nullable InputStream in = KeyDescriptions.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the jar is damaged: " + FILE);
            }
            try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                all.load(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged: " + FILE, e);
        }
        return all;
    }
}
