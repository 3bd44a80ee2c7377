package org.stocktake.files.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.model.Worded;

/**
 * A part of a JSON Schema (draft 7, which editors of YAML read). A text may look like a number or a truth value, because
 * the readers take every value as text, but for sentences.
 *
 * @param json the keywords of the schema and their values
 */
public record FileSchema(Map<String, Object> json) {
    private static final String TYPE = "type";
    private static final String PATTERN = "pattern";

    /** The keyword of editors for the sentence in the place of a bare pattern; other readers of schemas leave it alone. */
    private static final String SENTENCE = "patternErrorMessage";

    public FileSchema {
        json = new LinkedHashMap<>(json);
    }

    /** Returns a copy with one more keyword. */
    public FileSchema with(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(json);
        more.put(keyword, value instanceof FileSchema schema ? schema.json : value);
        return new FileSchema(more);
    }

    /** Returns a text that may be left empty. */
    public static FileSchema text() {
        return new FileSchema(Map.of(TYPE, List.of("string", "number", "boolean", "null")));
    }

    /** Returns a text that shows something. */
    public static FileSchema shown() {
        return matching(TextForm.SHOWN);
    }

    /** Returns a text that shows something, and that YAML reads as nothing but a text. */
    public static FileSchema sentence() {
        return shown().with(TYPE, "string");
    }

    /** Returns an id of a choice, which may look like a number; editors offer true and false where a type allows them. */
    public static FileSchema value() {
        return new FileSchema(Map.of("not", Map.of(TYPE, List.of("object", "array", "null"))))
                .with(PATTERN, TextForm.SHOWN.pattern())
                .with(SENTENCE, TextForm.SHOWN.sentence());
    }

    /** Returns a text of a form. */
    public static FileSchema matching(TextForm form) {
        return new FileSchema(Map.of(TYPE, form.types()))
                .with(PATTERN, form.pattern())
                .with(SENTENCE, form.sentence());
    }

    /** Returns a text of a form that may be left empty. */
    public static FileSchema matchingOrEmpty(TextForm form) {
        List<String> types = new ArrayList<>(form.types());
        types.add("null");
        return new FileSchema(Map.of(TYPE, types))
                .with(PATTERN, "^\\s*$|" + form.pattern())
                .with(SENTENCE, form.sentence());
    }

    /** Returns an id. */
    public static FileSchema id() {
        return matching(TextForm.ID).with("maxLength", 60);
    }

    /** Returns one of the words of an enum. */
    public static <E extends Enum<E> & Worded> FileSchema word(Class<E> type) {
        return oneOf(Arrays.stream(type.getEnumConstants()).map(Worded::word).toList());
    }

    /** Returns one of the words. Yes and no may be written as truth values. */
    public static FileSchema oneOf(List<String> words) {
        List<Object> all = new ArrayList<>(words);
        if (words.contains("yes")) {
            all.add(true);
            all.add(false);
        }
        return new FileSchema(Map.of("enum", all));
    }

    /** Returns {@code yes} or {@code no}. */
    public static FileSchema flag() {
        return oneOf(List.of("yes", "no"));
    }

    /** Returns a list, which may be empty. */
    public static FileSchema list(FileSchema items) {
        return new FileSchema(Map.of(TYPE, "array")).with("items", items);
    }

    /** Returns a list with at least one item. */
    public static FileSchema filled(FileSchema items) {
        return list(items).with("minItems", 1);
    }

    /** Returns one value or a list of them. */
    public static FileSchema oneOrMore(FileSchema items) {
        return new FileSchema(Map.of("anyOf", List.of(items.json, list(items).json)));
    }

    /** Returns a mapping with any keys. */
    public static FileSchema mapping(FileSchema values) {
        return new FileSchema(Map.of(TYPE, "object")).with("additionalProperties", values);
    }

    /** Returns a schema that is defined once, under {@code definitions}. */
    public static FileSchema reference(String name) {
        return new FileSchema(Map.of("$ref", "#/definitions/" + name));
    }
}
