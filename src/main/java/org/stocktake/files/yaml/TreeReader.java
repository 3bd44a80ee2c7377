package org.stocktake.files.yaml;

import static org.stocktake.model.ProblemKind.DUPLICATE_KEY;
import static org.stocktake.model.ProblemKind.SECOND_DOCUMENT;
import static org.stocktake.model.ProblemKind.TEXT_TOO_LONG;
import static org.stocktake.model.ProblemKind.TOO_DEEP;
import static org.stocktake.model.ProblemKind.TOO_MANY_VALUES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.SourceLocation;
import tools.jackson.core.JsonToken;

/** Builds the tree of a file from its tokens, within limits. */
final class TreeReader {
    /** The deepest nesting of lists and mappings. */
    static final int DEPTH_MAX = 32;

    /** The largest number of texts, lists and mappings together. */
    static final int VALUES_MAX = 200_000;

    /** The longest text, in UTF-16 units. */
    static final int TEXT_CHARS_MAX = 64 * 1024;

    private final YamlTokens tokens;
    private final ProblemCollector problems;
    private int values;

    TreeReader(YamlTokens tokens, ProblemCollector problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /**
     * Returns the root of the only document.
     *
     * @throws InvalidFileException at the first fault after which the rest cannot be trusted
     */
    YamlNode read() throws InvalidFileException {
        YamlNode root = value(tokens.required(), 0);
        if (tokens.next() != null) {
            throw new InvalidFileException(tokens.where(), SECOND_DOCUMENT);
        }
        return root;
    }

    private YamlNode value(JsonToken token, int depth) throws InvalidFileException {
        if (++values > VALUES_MAX) {
            throw new InvalidFileException(tokens.where(), TOO_MANY_VALUES, String.valueOf(VALUES_MAX));
        }
        boolean nests = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
        if (nests && depth == DEPTH_MAX) {
            throw new InvalidFileException(tokens.where(), TOO_DEEP, String.valueOf(DEPTH_MAX));
        }
        if (token == JsonToken.START_OBJECT) {
            return mapping(depth + 1);
        }
        return token == JsonToken.START_ARRAY ? sequence(depth + 1) : scalar();
    }

    private YamlNode.Sequence sequence(int depth) throws InvalidFileException {
        SourceLocation where = tokens.where();
        List<YamlNode> items = new ArrayList<>();
        JsonToken token = tokens.required();
        while (token != JsonToken.END_ARRAY) {
            items.add(value(token, depth));
            token = tokens.required();
        }
        return new YamlNode.Sequence(where, items);
    }

    private YamlNode.Mapping mapping(int depth) throws InvalidFileException {
        SourceLocation where = tokens.where();
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, SourceLocation> seen = new HashMap<>();
        while (tokens.required() != JsonToken.END_OBJECT) {
            YamlNode.Scalar key = scalar();
            YamlNode value = value(tokens.required(), depth);
            @Nullable SourceLocation first = seen.putIfAbsent(key.text(), key.where());
            if (first == null) {
                entries.add(new YamlNode.Entry(key, value));
            } else {
                problems.add(key.where(), DUPLICATE_KEY, key.text(), String.valueOf(first.line()));
            }
        }
        return new YamlNode.Mapping(where, entries);
    }

    private YamlNode.Scalar scalar() throws InvalidFileException {
        SourceLocation where = tokens.where();
        String text = tokens.text();
        if (text.length() > TEXT_CHARS_MAX) {
            throw new InvalidFileException(where, TEXT_TOO_LONG, String.valueOf(TEXT_CHARS_MAX));
        }
        return new YamlNode.Scalar(where, text, tokens.isPlain());
    }
}
