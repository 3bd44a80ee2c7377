package org.stocktake.files.po;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/** One line of a properties file, as {@link org.stocktake.text.Messages} reads it. */
record MessageLine(String key, String sentence) {
    static MessageLine parse(String line) {
        Properties read = new Properties();
        try (StringReader reader = new StringReader(line)) {
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("no text fails to be read", e);
        }
        Map.Entry<Object, Object> only = read.entrySet().iterator().next();
        return new MessageLine(only.getKey().toString(), only.getValue().toString());
    }

    /** Returns the line with its end. */
    String written() {
        String text = sentence.replace("\\", "\\\\").replace("\n", "\\n");
        return key.replace("=", "\\=") + "=" + (text.startsWith(" ") ? "\\" : "") + text + "\n";
    }
}
