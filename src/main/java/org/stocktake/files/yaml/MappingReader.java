package org.stocktake.files.yaml;

import static org.stocktake.model.ProblemKind.BLANK_TEXT;
import static org.stocktake.model.ProblemKind.COLON_MISSING;
import static org.stocktake.model.ProblemKind.MISSING_KEY;
import static org.stocktake.model.ProblemKind.ODD_SPACE;
import static org.stocktake.model.ProblemKind.UNKNOWN_KEY;
import static org.stocktake.model.ProblemKind.UNKNOWN_WORD;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.BlankText;
import org.stocktake.model.SourceLocation;
import org.stocktake.model.Worded;

/**
 * Reads the values of one mapping by key. A missing, unknown or badly formed value becomes a problem, and an empty
 * value is returned in its place, so that reading continues to the next fault.
 */
public final class MappingReader {
    private final SourceLocation where;
    private final ProblemCollector problems;
    private final Map<String, YamlNode> values = new LinkedHashMap<>();
    private final Set<String> mistyped = new HashSet<>();

    /**
     * @param name the name of the node, used in messages
     * @param keys all keys that are allowed
     */
    public MappingReader(YamlNode node, String name, List<String> keys, ProblemCollector problems) {
        this.where = node.where();
        this.problems = problems;
        for (YamlNode.Entry entry : node.entries(name, problems)) {
            YamlNode.Scalar key = entry.key();
            if (keys.contains(key.text())) {
                values.put(key.text(), entry.value());
            } else if (!key.text().isEmpty() && YamlLine.isSpace(key.text().charAt(0))) {
                mistyped.add(withoutOddSpaces(key.text()));
                problems.add(key.where(), ODD_SPACE);
            } else if (keys.contains(firstWord(key.text()))) {
                mistyped.add(firstWord(key.text()));
                problems.add(key.where(), COLON_MISSING, firstWord(key.text()));
            } else if (!problems.isFull()) {
                String near = problems.suggestion(key.text(), keys);
                mistyped.add(near);
                problems.add(key.where(), UNKNOWN_KEY, key.text(), near, ProblemCollector.listed(keys));
            }
        }
    }

    private static String withoutOddSpaces(String key) {
        int at = 0;
        while (at < key.length() && YamlLine.isSpace(key.charAt(at))) {
            at++;
        }
        return key.substring(at);
    }

    /**
     * Returns the first word of a key. If the colon of a key is missing, the parser takes the text after it as part of
     * the key.
     */
    private static String firstWord(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }

    /** Returns the place where the mapping begins. */
    public SourceLocation where() {
        return where;
    }

    /** Returns the place of the key's value; without the key, the place where the mapping begins. */
    public SourceLocation where(String key) {
        @Nullable YamlNode value = values.get(key);
        return value == null ? where : value.where();
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public Optional<YamlNode> node(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Returns a value that must be given. A key with a typing mistake is reported once, at its place. */
    public Optional<YamlNode> requiredNode(String key) {
        if (!has(key) && !mistyped.contains(key)) {
            problems.add(where, MISSING_KEY, key);
        }
        return node(key);
    }

    /** Returns the text; empty if it is not given or {@linkplain BlankText shows nothing}. */
    public String text(String key) {
        return textOf(scalar(key));
    }

    private static String textOf(Optional<YamlNode.Scalar> given) {
        return given.isEmpty() || BlankText.isBlank(given.get().text())
                ? ""
                : given.get().text();
    }

    /** Returns the text with its place; empty if it is not given. */
    public Optional<YamlNode.Scalar> scalar(String key) {
        @Nullable YamlNode value = values.get(key);
        return value == null ? Optional.empty() : value.scalar(key, problems);
    }

    /** Returns a text that must be given; empty if it is missing. */
    public String required(String key) {
        return textOf(requiredScalar(key));
    }

    /** Returns a text that must be given, with its place. */
    public Optional<YamlNode.Scalar> requiredScalar(String key) {
        requiredNode(key);
        Optional<YamlNode.Scalar> given = scalar(key);
        if (given.isPresent() && BlankText.isBlank(given.get().text())) {
            problems.add(given.get().where(), BLANK_TEXT, key);
            return Optional.empty();
        }
        return given;
    }

    /** Returns the items of the list; none if it is not given. */
    public List<YamlNode> items(String key) {
        @Nullable YamlNode value = values.get(key);
        return value == null ? List.of() : value.items(key, problems);
    }

    /** Returns the texts of the list with their places; none if it is not given. A blank text is a problem. */
    public List<YamlNode.Scalar> scalars(String key) {
        List<YamlNode.Scalar> texts = new ArrayList<>();
        for (YamlNode item : items(key)) {
            Optional<YamlNode.Scalar> scalar = item.scalar(key, problems);
            if (scalar.isPresent() && BlankText.isBlank(scalar.get().text())) {
                problems.add(item.where(), BLANK_TEXT, key);
            } else if (scalar.isPresent()) {
                texts.add(scalar.get());
            }
        }
        return texts;
    }

    /** Returns the texts of the list; none if it is not given. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (YamlNode.Scalar scalar : scalars(key)) {
            texts.add(scalar.text());
        }
        return texts;
    }

    /**
     * Returns true if the value is yes, false if it is no or not given. Older tools write {@code true} and
     * {@code false}.
     */
    public boolean flag(String key) {
        Optional<YamlNode.Scalar> given = scalar(key);
        if (given.isEmpty()) {
            return false;
        }
        String text = given.get().text();
        if (!List.of("yes", "no", "true", "false").contains(text)) {
            unknownWord(given.get(), List.of("yes", "no"));
        }
        return YamlBooleans.of(text).equals("yes");
    }

    /** Returns the constant of that word; empty if it is not given or unknown. */
    public <E extends Enum<E> & Worded> Optional<E> word(String key, Class<E> type) {
        Optional<YamlNode.Scalar> given = scalar(key);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (constant.word().equals(given.get().text())) {
                return Optional.of(constant);
            }
            words.add(constant.word());
        }
        unknownWord(given.get(), words);
        return Optional.empty();
    }

    /** Returns the constants of a single word or of a list of words; none if the key is not given. */
    public <E extends Enum<E> & Worded> List<E> words(String key, Class<E> type) {
        List<E> constants = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            words.add(constant.word());
        }
        for (YamlNode.Scalar given : oneOrMore(key)) {
            int index = words.indexOf(given.text());
            if (index >= 0) {
                constants.add(type.getEnumConstants()[index]);
            } else {
                unknownWord(given, words);
            }
        }
        return constants;
    }

    /** Returns the texts with their places, from a single text or a list; none if the key is not given. */
    public List<YamlNode.Scalar> oneOrMore(String key) {
        @Nullable YamlNode value = values.get(key);
        return value instanceof YamlNode.Scalar ? scalar(key).stream().toList() : scalars(key);
    }

    /** Returns the texts of a value that is a single text or a list. */
    public static List<String> textsOf(YamlNode node, String name, ProblemCollector problems) {
        List<String> texts = new ArrayList<>();
        List<YamlNode> items = node instanceof YamlNode.Scalar ? List.of(node) : node.items(name, problems);
        for (YamlNode item : items) {
            item.scalar(name, problems).ifPresent(scalar -> texts.add(scalar.text()));
        }
        return texts;
    }

    private void unknownWord(YamlNode.Scalar given, List<String> words) {
        String near = problems.suggestion(given.text(), words);
        problems.add(given.where(), UNKNOWN_WORD, given.text(), near, ProblemCollector.listed(words));
    }
}
