package org.stocktake.files.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds the schema of a mapping from the keys that its reader allows. A key without a schema, and a schema for a key that
 * the reader does not know, are refused: the two cannot say different things.
 */
public final class KeysSchema {
    private final String name;
    private final List<String> declared;
    private final Map<String, FileSchema> shapes = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    private KeysSchema(String name, List<String> declared) {
        this.name = name;
        this.declared = List.copyOf(declared);
    }

    /**
     * Returns a builder.
     *
     * @param name of the mapping, as in the file with the descriptions
     * @param declared the keys that the reader allows
     */
    public static KeysSchema of(String name, List<String> declared) {
        return new KeysSchema(name, declared);
    }

    /** Adds a key that may be missing. */
    public KeysSchema may(String key, FileSchema shape) {
        if (!declared.contains(key) || shapes.put(key, shape) != null) {
            throw new IllegalStateException(name + ": not a key, or named twice: " + key);
        }
        return this;
    }

    /** Adds a key that must be there. */
    public KeysSchema must(String key, FileSchema shape) {
        required.add(key);
        return may(key, shape);
    }

    /** Adds keys with optional texts. */
    public KeysSchema texts(String... keys) {
        for (String key : keys) {
            may(key, FileSchema.text());
        }
        return this;
    }

    /** Adds keys with texts that must be there. */
    public KeysSchema shown(String... keys) {
        for (String key : keys) {
            must(key, FileSchema.shown());
        }
        return this;
    }

    /** Returns the schema, with the keys in the order of the reader. */
    public FileSchema build() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String key : declared) {
            @Nullable FileSchema shape = shapes.get(key);
            if (shape == null) {
                throw new IllegalStateException(name + ": no schema for the key " + key);
            }
            String description = KeyDescriptions.of(name, key);
            properties.put(
                    key,
                    description.isEmpty()
                            ? shape.json()
                            : shape.with("description", description).json());
        }
        FileSchema whole = new FileSchema(Map.of("type", "object"))
                .with("properties", properties)
                .with("additionalProperties", false);
        return required.isEmpty() ? whole : whole.with("required", List.copyOf(required));
    }
}
