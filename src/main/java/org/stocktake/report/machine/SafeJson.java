package org.stocktake.report.machine;

import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import org.stocktake.report.document.PlainText;
import org.stocktake.report.escape.JsonEscape;
import tools.jackson.core.JsonGenerator;

/** A report's JSON. Texts are made plain on the way out. */
public final class SafeJson implements AutoCloseable {
    private final JsonGenerator generator;

    public SafeJson(Writer out) {
        generator = JsonEscape.on(out);
    }

    /** For what writes its own members. */
    JsonGenerator generator() {
        return generator;
    }

    public void object(Runnable content) {
        generator.writeStartObject();
        content.run();
        generator.writeEndObject();
    }

    public void object(String name, Runnable content) {
        generator.writeName(name);
        object(content);
    }

    /** An array of objects, each filled by the writer. */
    public <T> void array(String name, List<T> items, Consumer<T> writer) {
        generator.writeArrayPropertyStart(name);
        items.forEach(item -> object(() -> writer.accept(item)));
        generator.writeEndArray();
    }

    /** A text; one that is empty is left out. */
    public void text(String name, String value) {
        if (!value.isEmpty()) {
            generator.writeStringProperty(name, PlainText.text(value));
        }
    }

    public void texts(String name, List<String> values) {
        generator.writeArrayPropertyStart(name);
        values.forEach(value -> generator.writeString(PlainText.text(value)));
        generator.writeEndArray();
    }

    public void numbers(String name, List<Integer> values) {
        generator.writeArrayPropertyStart(name);
        values.forEach(generator::writeNumber);
        generator.writeEndArray();
    }

    public void number(String name, int value) {
        generator.writeNumberProperty(name, value);
    }

    public void flag(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
    }

    @Override
    public void close() {
        generator.close();
    }
}
