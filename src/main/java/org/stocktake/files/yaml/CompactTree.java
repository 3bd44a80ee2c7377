package org.stocktake.files.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.SourceLocation;

/**
 * The form in which the build writes the tree of a checklist: mappings and lists in brackets as in JSON, and before each text
 * its length, as {@code 5:State}, so that no character of it is looked at. A key is written as {@code +2:id} the first time
 * and by its number from then on, as {@code =0;}.
 */
public final class CompactTree {
    private CompactTree() {}

    public static String write(YamlNode.Mapping tree) {
        StringBuilder out = new StringBuilder();
        write(tree, new LinkedHashMap<>(), out);
        return out.toString();
    }

    private static StringBuilder write(YamlNode node, Map<String, Integer> keys, StringBuilder out) {
        return node.match(
                scalar -> text(scalar.text(), out),
                sequence -> {
                    out.append('[');
                    sequence.items().forEach(item -> write(item, keys, out));
                    return out.append(']');
                },
                mapping -> {
                    out.append('{');
                    for (YamlNode.Entry entry : mapping.entries()) {
                        key(entry.key().text(), keys, out);
                        write(entry.value(), keys, out);
                    }
                    return out.append('}');
                });
    }

    private static void key(String key, Map<String, Integer> keys, StringBuilder out) {
        @Nullable Integer number = keys.putIfAbsent(key, keys.size());
        if (number == null) {
            text(key, out.append('+'));
        } else {
            out.append('=').append(number).append(';');
        }
    }

    private static StringBuilder text(String text, StringBuilder out) {
        return out.append(text.length()).append(':').append(text);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param name the name of the file in problems
     * @throws InvalidFileException if it is damaged
     */
    public static YamlNode.Mapping read(String name, String written) throws InvalidFileException {
        Reader reader = new Reader(SourceLocation.in(name), written);
        if (reader.value() instanceof YamlNode.Mapping mapping && reader.at == written.length()) {
            return mapping;
        }
        throw reader.damaged();
    }

    private static final class Reader {
        private final SourceLocation whole;
        private final String written;
        private final List<YamlNode.Scalar> keys = new ArrayList<>();
        private int at;

        Reader(SourceLocation whole, String written) {
            this.whole = whole;
            this.written = written;
        }

        YamlNode value() throws InvalidFileException {
            char first = character();
            if (first == '{') {
                return mapping();
            }
            if (first == '[') {
                return sequence();
            }
            at--;
            return new YamlNode.Scalar(whole, text());
        }

        private YamlNode.Mapping mapping() throws InvalidFileException {
            List<YamlNode.Entry> entries = new ArrayList<>();
            for (char first = character(); first != '}'; first = character()) {
                entries.add(new YamlNode.Entry(first == '+' ? newKey() : key(first), value()));
            }
            return new YamlNode.Mapping(whole, entries);
        }

        private YamlNode.Sequence sequence() throws InvalidFileException {
            List<YamlNode> items = new ArrayList<>();
            while (character() != ']') {
                at--;
                items.add(value());
            }
            return new YamlNode.Sequence(whole, items);
        }

        /** Returns a key that is read for the first time: the same object as the constant with which it is compared. */
        private YamlNode.Scalar newKey() throws InvalidFileException {
            YamlNode.Scalar key = new YamlNode.Scalar(whole, text().intern());
            keys.add(key);
            return key;
        }

        private YamlNode.Scalar key(char first) throws InvalidFileException {
            int number = number(';');
            if (first != '=' || number >= keys.size()) {
                throw damaged();
            }
            return keys.get(number);
        }

        private String text() throws InvalidFileException {
            int length = number(':');
            if (length > written.length() - at) {
                throw damaged();
            }
            at += length;
            return written.substring(at - length, at);
        }

        private int number(char end) throws InvalidFileException {
            int number = 0;
            for (char digit = character(); digit != end; digit = character()) {
                if (digit < '0' || digit > '9' || number > TreeReader.TEXT_CHARS_MAX) {
                    throw damaged();
                }
                number = 10 * number + digit - '0';
            }
            return number;
        }

        private char character() throws InvalidFileException {
            if (at == written.length()) {
                throw damaged();
            }
            return written.charAt(at++);
        }

        InvalidFileException damaged() {
            return new InvalidFileException(whole, ProblemKind.CUT_FILE);
        }
    }
}
