package org.stocktake.files.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.model.SourceLocation;

/**
 * Reads the block style that the tool itself writes, several times faster than the YAML parser: one key or item a line,
 * plain and quoted texts that end on their line, literal blocks, comments. The result is the same as that of the
 * parser, with the same places. Every other style, and every faulty text, is left to the parser.
 */
final class FastYamlReader {
    /** The parser looks no further for the colon of a key. */
    private static final int KEY_CHARS_MAX = 1_000;

    private final BlockLines lines;
    private final BlockScalars scalars;
    private int values;

    private FastYamlReader(SourceText source) throws UnsupportedStyleException {
        this.lines = new BlockLines(source);
        this.scalars = new BlockScalars(lines);
    }

    /** Returns the root; empty if the text is in another style or has a fault. */
    static Optional<YamlNode> read(SourceText source) {
        try {
            FastYamlReader reader = new FastYamlReader(source);
            YamlNode root = reader.mapping(0, 1);
            return reader.lines.isAtEnd() ? Optional.of(root) : Optional.empty();
        } catch (UnsupportedStyleException e) {
            return Optional.empty();
        }
    }

    /** Reads the mapping whose keys stand at that column; the first key is here. */
    private YamlNode.Mapping mapping(int column, int depth) throws UnsupportedStyleException {
        count(depth);
        SourceLocation where = lines.where();
        List<YamlNode.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        while (lines.column() == column && lines.first() != '-') {
            YamlNode.Scalar key = key();
            entries.add(new YamlNode.Entry(key, valueOf(column, depth)));
            require(seen.add(key.text()));
        }
        require(lines.column() <= column && !entries.isEmpty());
        return new YamlNode.Mapping(where, entries);
    }

    private YamlNode.Scalar key() throws UnsupportedStyleException {
        int length = keyLength();
        require(length > 0);
        YamlNode.Scalar key = new YamlNode.Scalar(lines.where(), lines.part(0, length), true);
        lines.skip(length + 1);
        return key;
    }

    /** Returns the length of the key that stands here; 0 if there is none. */
    private int keyLength() {
        int length = 0;
        while (isInKey(lines.charAt(length))) {
            length++;
        }
        char after = lines.charAt(length + 1);
        boolean found = lines.charAt(length) == ':' && (after == ' ' || after == '\0');
        return found && length <= KEY_CHARS_MAX && Character.isLetter(lines.first()) ? length : 0;
    }

    private static boolean isInKey(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    }

    /** Reads the value of a key at that column. */
    private YamlNode valueOf(int column, int depth) throws UnsupportedStyleException {
        if (!lines.isEmpty() && lines.first() != '#') {
            return inline(column, depth);
        }
        lines.next();
        if (lines.first() == '-') {
            require(lines.column() >= column);
            return sequence(lines.column(), depth + 1);
        }
        require(lines.column() > column);
        return mapping(lines.column(), depth + 1);
    }

    /** Reads the list whose dashes stand at that column; the first dash is here. */
    private YamlNode.Sequence sequence(int column, int depth) throws UnsupportedStyleException {
        count(depth);
        SourceLocation where = lines.where();
        List<YamlNode> items = new ArrayList<>();
        while (lines.column() == column && lines.first() == '-') {
            require(lines.charAt(1) == ' ');
            lines.skip(1);
            items.add(keyLength() > 0 ? mapping(lines.column(), depth + 1) : inline(column, depth));
        }
        require(lines.column() <= column);
        return new YamlNode.Sequence(where, items);
    }

    /** Reads a value that begins on this line, within a mapping or list at that column. */
    private YamlNode inline(int column, int depth) throws UnsupportedStyleException {
        boolean list = lines.first() == '[';
        boolean nests = list || lines.first() == '{';
        count(nests ? depth + 1 : depth);
        SourceLocation where = lines.where();
        boolean plain = scalars.isPlain();
        YamlNode value = nests ? none(where, list) : new YamlNode.Scalar(where, scalars.text(column), plain);
        lines.next();
        return value;
    }

    /** Reads an empty list or mapping: {@code []} or {@code {}}. */
    private YamlNode none(SourceLocation where, boolean list) throws UnsupportedStyleException {
        require(lines.charAt(1) == (list ? ']' : '}'));
        scalars.requireEndAfter(2);
        return list ? new YamlNode.Sequence(where, List.of()) : new YamlNode.Mapping(where, List.of());
    }

    /** Counts a value. The parser enforces the limits in its own way: a file near them is left to it. */
    private void count(int depth) throws UnsupportedStyleException {
        require(++values <= TreeReader.VALUES_MAX && depth <= TreeReader.DEPTH_MAX);
    }

    private static void require(boolean ours) throws UnsupportedStyleException {
        if (!ours) {
            throw new UnsupportedStyleException();
        }
    }
}
