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
import org.stocktake.model.Where;
import tools.jackson.core.JsonToken;

/** Builds the tree of a file from its tokens, within limits. */
public final class TreeReader {
    /** The deepest nesting of lists and mappings. */
    static final int DEPTH_MAX = 32;

    /** The most texts, lists and mappings. */
    static final int VALUES_MAX = 200_000;

    /** The longest text, in UTF-16 units. */
    static final int TEXT_CHARS_MAX = 64 * 1024;

    private final Tokens tokens;
    private final Problems problems;
    private int values;

    public TreeReader(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /**
     * The root of the only document.
     *
     * @throws Refused at the first fault after which the rest cannot be trusted
     */
    public Node read() throws Refused {
        Node root = value(tokens.required(), 0);
        if (tokens.next() != null) {
            throw new Refused(tokens.where(), SECOND_DOCUMENT);
        }
        return root;
    }

    private Node value(JsonToken token, int depth) throws Refused {
        if (++values > VALUES_MAX) {
            throw new Refused(tokens.where(), TOO_MANY_VALUES, String.valueOf(VALUES_MAX));
        }
        boolean nests = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
        if (nests && depth == DEPTH_MAX) {
            throw new Refused(tokens.where(), TOO_DEEP, String.valueOf(DEPTH_MAX));
        }
        if (token == JsonToken.START_OBJECT) {
            return mapping(depth + 1);
        }
        return token == JsonToken.START_ARRAY ? sequence(depth + 1) : scalar();
    }

    private Node.Sequence sequence(int depth) throws Refused {
        Where where = tokens.where();
        List<Node> items = new ArrayList<>();
        JsonToken token = tokens.required();
        while (token != JsonToken.END_ARRAY) {
            items.add(value(token, depth));
            token = tokens.required();
        }
        return new Node.Sequence(where, items);
    }

    private Node.Mapping mapping(int depth) throws Refused {
        Where where = tokens.where();
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Where> seen = new HashMap<>();
        while (tokens.required() != JsonToken.END_OBJECT) {
            Node.Scalar key = scalar();
            Node value = value(tokens.required(), depth);
            @Nullable Where first = seen.putIfAbsent(key.text(), key.where());
            if (first == null) {
                entries.add(new Node.Entry(key, value));
            } else {
                problems.add(key.where(), DUPLICATE_KEY, key.text(), String.valueOf(first.line()));
            }
        }
        return new Node.Mapping(where, entries);
    }

    private Node.Scalar scalar() throws Refused {
        Where where = tokens.where();
        String text = tokens.text();
        if (text.length() > TEXT_CHARS_MAX) {
            throw new Refused(where, TEXT_TOO_LONG, String.valueOf(TEXT_CHARS_MAX));
        }
        return new Node.Scalar(where, text);
    }
}
