package org.stocktake.files;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A checklist compiled to JSON, which is read several times faster than its YAML: the same keys and texts, and the
 * fingerprint of the YAML that it was made from. It is the jar's own; a person never sees one.
 */
record ChecklistJson(String yamlSha256, Node.Mapping checklist) {
    private static final String FINGERPRINT = "yaml-sha256";
    private static final String CHECKLIST = "checklist";

    /** Reads what {@link #write} wrote. */
    static ChecklistJson read(String name, InputStream in) throws Refused {
        try (JsonTokens tokens = new JsonTokens(name, in)) {
            Problems problems = new Problems();
            Node root = new TreeReader(tokens, problems).read();
            Fields fields = new Fields(root, name, List.of(FINGERPRINT, CHECKLIST), problems);
            String yamlSha256 = fields.required(FINGERPRINT);
            Optional<Node> checklist = fields.requiredNode(CHECKLIST);
            if (problems.isEmpty() && checklist.isPresent() && checklist.get() instanceof Node.Mapping mapping) {
                return new ChecklistJson(yamlSha256, mapping);
            }
            throw tokens.damaged();
        }
    }

    void write(OutputStream out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty(FINGERPRINT, yamlSha256);
            json.writeName(CHECKLIST);
            write(checklist, json);
            json.writeEndObject();
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
