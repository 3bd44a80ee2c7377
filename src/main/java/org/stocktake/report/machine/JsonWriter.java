package org.stocktake.report.machine;

import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.stocktake.report.document.PlainText;
import org.stocktake.report.escape.JsonEscape;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a JSON document. The default writer makes texts plain; an exact writer keeps them as they are. Both escape
 * control characters.
 */
public final class JsonWriter implements AutoCloseable {
    private final JsonGenerator generator;
    private final UnaryOperator<String> form;

    public JsonWriter(Writer out) {
        this(JsonEscape.on(out), PlainText::text);
    }

    private JsonWriter(JsonGenerator generator, UnaryOperator<String> form) {
        this.generator = generator;
        this.form = form;
    }

    /**
     * Returns a whole document as text, ending in a line feed. The first member, {@code format}, names its format,
     * which {@code src/docs} describes.
     */
    public static String document(String format, Consumer<JsonWriter> content) {
        StringWriter out = new StringWriter();
        try (JsonWriter json = new JsonWriter(out)) {
            json.object(() -> {
                json.text("format", format);
                content.accept(json);
            });
        }
        return out.append('\n').toString();
    }

    /** Returns a writer of a document whose texts are kept as they are. */
    public static JsonWriter exact(Writer out) {
        return new JsonWriter(JsonEscape.on(out), text -> text);
    }

    /** Returns a writer of a document on one line, whose texts are kept as they are. */
    public static JsonWriter exactLine(Writer out) {
        return new JsonWriter(JsonEscape.compactOn(out), text -> text);
    }

    /** Returns an exact writer into the same document. */
    JsonWriter exact() {
        return new JsonWriter(generator, text -> text);
    }

    /** Starts an object that is written in several calls: the document, or the next item of an open array. */
    public void startObject() {
        generator.writeStartObject();
    }

    public void endObject() {
        generator.writeEndObject();
    }

    /** Starts an array that is written in several calls. */
    public void startArray(String name) {
        generator.writeArrayPropertyStart(name);
    }

    public void endArray() {
        generator.writeEndArray();
    }

    /** Ends a document that began with {@link #startObject()}: adds a line feed and flushes. The output stays open. */
    public void finish() {
        generator.writeEndObject();
        generator.writeRaw('\n');
        generator.flush();
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

    /** Writes an array of objects, each filled by the given writer. */
    public <T> void array(String name, List<T> items, Consumer<T> writer) {
        generator.writeArrayPropertyStart(name);
        items.forEach(item -> object(() -> writer.accept(item)));
        generator.writeEndArray();
    }

    /** Writes a text. An empty one is left out. */
    public void text(String name, String value) {
        if (!value.isEmpty()) {
            string(name, value);
        }
    }

    /** Writes a text, even if it is empty. */
    public void string(String name, String value) {
        generator.writeStringProperty(name, form.apply(value));
    }

    /** Writes null. */
    public void nothing(String name) {
        generator.writeNullProperty(name);
    }

    public void texts(String name, List<String> values) {
        generator.writeArrayPropertyStart(name);
        values.forEach(value -> generator.writeString(form.apply(value)));
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
