package org.stocktake.files.yaml;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.model.KebabCase;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A whole JSON Schema, as text. */
public final class SchemaDocument {
    private static final String INDENT = "  ";

    private SchemaDocument() {}

    /**
     * Returns the schema of a format, ending in a line feed.
     *
     * @param root the schema of the file; its key {@code format} names the format
     * @param definitions the parts that are defined once, by name
     */
    public static String of(FileFormat format, FileSchema root, Map<String, FileSchema> definitions) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", "http://json-schema.org/draft-07/schema#");
        document.put("$id", "urn:stocktake:" + KebabCase.of(format) + "-file:1");
        document.put("title", format.word());
        document.putAll(root.json());
        Map<String, Object> parts = new LinkedHashMap<>();
        definitions.forEach((name, part) -> parts.put(name, part.json()));
        if (!parts.isEmpty()) {
            document.put("definitions", parts);
        }
        StringBuilder text = new StringBuilder();
        write(document, "\n", text);
        return text.append('\n').toString();
    }

    private static void write(Object value, String newLine, StringBuilder text) {
        if (value instanceof Map<?, ?> map) {
            String separator = newLine + INDENT;
            text.append('{');
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                text.append(separator)
                        .append(quoted(String.valueOf(entry.getKey())))
                        .append(": ");
                write(entry.getValue(), newLine + INDENT, text);
                separator = "," + newLine + INDENT;
            }
            text.append(map.isEmpty() ? "" : newLine).append('}');
        } else if (value instanceof List<?> list) {
            String separator = "";
            text.append('[');
            for (Object item : list) {
                text.append(separator);
                write(item, newLine + INDENT, text);
                separator = ", ";
            }
            text.append(']');
        } else {
            text.append(value instanceof String string ? quoted(string) : String.valueOf(value));
        }
    }

    private static String quoted(String text) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeString(text);
        }
        return out.toString();
    }
}
