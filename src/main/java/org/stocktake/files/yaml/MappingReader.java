package org.stocktake.files.yaml;

import static org.stocktake.model.ProblemKind.BLANK_TEXT;
import static org.stocktake.model.ProblemKind.COLON_MISSING;
import static org.stocktake.model.ProblemKind.COMMA_IN_TEXT;
import static org.stocktake.model.ProblemKind.MISSING_KEY;
import static org.stocktake.model.ProblemKind.NO_TEXT;
import static org.stocktake.model.ProblemKind.ODD_SPACE;
import static org.stocktake.model.ProblemKind.UNKNOWN_KEY;
import static org.stocktake.model.ProblemKind.UNKNOWN_WORD;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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
    private static final Set<YamlValueType> SENTENCES_NEVER = EnumSet.of(YamlValueType.TRUTH, YamlValueType.NUMBER);

    private final SourceLocation where;
    private final ProblemCollector problems;
    private final Map<String, YamlNode> values = new HashMap<>();
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
            } else if (isRestOfText(entry)) {
                problems.add(key.where(), COMMA_IN_TEXT, key.text());
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

    /** Returns true for what follows a comma in a text inside braces: a key without a colon behind it. */
    private static boolean isRestOfText(YamlNode.Entry entry) {
        YamlNode.Scalar key = entry.key();
        SourceLocation value = entry.value().where();
        int length = key.text().codePointCount(0, key.text().length());
        return entry.value() instanceof YamlNode.Scalar given
                && given.plain()
                && given.text().isEmpty()
                && key.plain()
                && value.line() == key.where().line()
                && value.column() == key.where().column() + length;
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
        Optional<YamlNode> node = node(key);
        if (node.isEmpty() && !mistyped.contains(key)) {
            problems.add(where, MISSING_KEY, key);
        }
        return node;
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

    /** Returns the text with its place; empty if it is not given. What YAML reads as no value is an empty text. */
    public Optional<YamlNode.Scalar> scalar(String key) {
        Optional<YamlNode.Scalar> given = written(key);
        return given.isPresent() && given.get().isNull()
                ? Optional.of(new YamlNode.Scalar(given.get().where(), ""))
                : given;
    }

    /** Returns the text as it stands in the file. */
    private Optional<YamlNode.Scalar> written(String key) {
        @Nullable YamlNode value = values.get(key);
        return value == null ? Optional.empty() : value.scalar(key, problems);
    }

    /** Returns a text that must be given; empty if it is missing. */
    public String required(String key) {
        return textOf(requiredScalar(key));
    }

    /** Returns a text that must be given, with its place. */
    public Optional<YamlNode.Scalar> requiredScalar(String key) {
        Optional<YamlNode> node = requiredNode(key);
        Optional<YamlNode.Scalar> given =
                node.isEmpty() ? Optional.empty() : node.get().scalar(key, problems);
        return given.isPresent() && isShown(given.get(), key) ? given : Optional.empty();
    }

    /** Returns true if the text shows something; otherwise a problem is added. */
    private boolean isShown(YamlNode.Scalar given, String key) {
        if (BlankText.isBlank(given.text())) {
            problems.add(given.where(), BLANK_TEXT, key);
            return false;
        }
        if (given.isNull()) {
            problems.add(given.where(), NO_TEXT, given.text(), key);
        }
        return !given.isNull();
    }

    /** Adds a problem for a text that may be missing or empty but stands there as {@code null}. */
    public void requireNotNull(String key) {
        if (values.get(key) instanceof YamlNode.Scalar given && given.isNull()) {
            problems.add(given.where(), NO_TEXT, given.text(), key);
        }
    }

    /**
     * Adds a problem for each of these texts, and each item of a list of texts, that YAML reads as a number or as true or
     * false: a sentence is neither.
     */
    public void requireSentences(List<String> keys) {
        for (String key : keys) {
            @Nullable YamlNode value = values.get(key);
            if (value instanceof YamlNode.Sequence list) {
                for (YamlNode item : list.items()) {
                    requireSentence(item, key);
                }
            } else if (value != null) {
                requireSentence(value, key);
            }
        }
    }

    private void requireSentence(YamlNode value, String key) {
        if (value instanceof YamlNode.Scalar given && SENTENCES_NEVER.contains(given.type())) {
            problems.add(given.where(), NO_TEXT, given.text(), key);
        }
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
            if (scalar.isPresent() && isShown(scalar.get(), key)) {
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
        Optional<YamlNode.Scalar> given = written(key);
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
        Optional<YamlNode.Scalar> given = written(key);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.word().equals(given.get().text())) {
                return Optional.of(constant);
            }
        }
        unknownWord(given.get(), wordsOf(type));
        return Optional.empty();
    }

    /** Returns the constants of a single word or of a list of words; none if the key is not given. */
    public <E extends Enum<E> & Worded> List<E> words(String key, Class<E> type) {
        List<E> constants = new ArrayList<>();
        List<String> words = wordsOf(type);
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

    private static <E extends Enum<E> & Worded> List<String> wordsOf(Class<E> type) {
        List<String> words = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            words.add(constant.word());
        }
        return words;
    }

    /** Returns the texts with their places, from a single text or a list; none if the key is not given. */
    public List<YamlNode.Scalar> oneOrMore(String key) {
        @Nullable YamlNode value = values.get(key);
        return value instanceof YamlNode.Scalar ? written(key).stream().toList() : scalars(key);
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
