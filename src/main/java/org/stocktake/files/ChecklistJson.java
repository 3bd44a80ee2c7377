package org.stocktake.files;

import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A checklist compiled to JSON, which is read several times faster than its YAML: the same keys and texts. It is the jar's
 * own, beside the YAML that it was made from; a person never sees one.
 */
record ChecklistJson(Node.Mapping checklist) {
    /** Reads what {@link #write} wrote. */
    static ChecklistJson read(String name, InputStream in) throws Refused {
        try (JsonTokens tokens = new JsonTokens(name, in)) {
            if (new TreeReader(tokens, new Problems()).read() instanceof Node.Mapping mapping) {
                return new ChecklistJson(mapping);
            }
            throw tokens.damaged();
        }
    }

    void write(OutputStream out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            write(checklist, json);
        }
    }

    private static JsonGenerator write(Node node, JsonGenerator json) {
        return node.match(
                scalar -> json.writeString(scalar.text()),
                sequence -> {
                    json.writeStartArray();
                    sequence.items().forEach(item -> write(item, json));
                    return json.writeEndArray();
                },
                mapping -> {
                    json.writeStartObject();
                    for (Node.Entry entry : mapping.entries()) {
                        json.writeName(entry.key().text());
                        write(entry.value(), json);
                    }
                    return json.writeEndObject();
                });
    }
}
