package org.stocktake.report.machine;

import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import org.stocktake.report.document.Plain;
import org.stocktake.report.escape.JsonText;
import tools.jackson.core.JsonGenerator;

/** A report's JSON. Texts are made plain on the way out. */
final class Json implements AutoCloseable {
    private final JsonGenerator generator;

    Json(Writer out) {
        generator = JsonText.on(out);
    }

    void object(Runnable content) {
        generator.writeStartObject();
        content.run();
        generator.writeEndObject();
    }

    void object(String name, Runnable content) {
        generator.writeName(name);
        object(content);
    }

    /** An array of objects, each filled by the writer. */
    <T> void array(String name, List<T> items, Consumer<T> writer) {
        generator.writeArrayPropertyStart(name);
        items.forEach(item -> object(() -> writer.accept(item)));
        generator.writeEndArray();
    }

    /** A text; one that is empty is left out. */
    void text(String name, String value) {
        if (!value.isEmpty()) {
            generator.writeStringProperty(name, Plain.text(value));
        }
    }

    void texts(String name, List<String> values) {
        generator.writeArrayPropertyStart(name);
        values.forEach(value -> generator.writeString(Plain.text(value)));
        generator.writeEndArray();
    }

    void numbers(String name, List<Integer> values) {
        generator.writeArrayPropertyStart(name);
        values.forEach(generator::writeNumber);
        generator.writeEndArray();
    }

    void number(String name, int value) {
        generator.writeNumberProperty(name, value);
    }

    void flag(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
    }

    @Override
    public void close() {
        generator.close();
    }
}
