package org.stocktake.files.edit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.stocktake.files.yaml.SurrogateSafeReader;

/**
 * The text of a YAML file with the positions of its values. Offsets are in UTF-16 units; the parser counts code points,
 * and its end of a block is the beginning of the next value: so the ends are computed here.
 */
final class PositionedYaml {
    private final String text;
    private final int[] offsets;
    private final Node root;
    private final BitSet scalars;

    private PositionedYaml(String text, Node root) {
        this.text = text;
        this.root = root;
        this.offsets = offsets(text);
        this.scalars = new BitSet(text.length());
        mark(root);
    }

    /** Returns the text with its positions; empty if it is not one YAML document. */
    static Optional<PositionedYaml> of(String text) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        try {
            return new Compose(settings)
                    .composeReader(new SurrogateSafeReader(text))
                    .map(root -> new PositionedYaml(text, root));
        } catch (YamlEngineException e) {
            return Optional.empty();
        }
    }

    private static int[] offsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        int at = 0;
        for (int i = 0; i < offsets.length - 1; i++) {
            offsets[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        offsets[offsets.length - 1] = at;
        return offsets;
    }

    Node root() {
        return root;
    }

    String text() {
        return text;
    }

    int start(Node node) {
        return offset(node.getStartMark().orElseThrow());
    }

    private int offset(Mark mark) {
        return offsets[mark.getIndex()];
    }

    /** Returns the column of the node's first character, in code points, 0-based. */
    int column(Node node) {
        return node.getStartMark().orElseThrow().getColumn();
    }

    /** Returns the offset after the last character of the value, before any comment and line break. */
    int end(Node node) {
        if (node instanceof ScalarNode scalar) {
            return isBlock(scalar)
                    ? endOfBlock(scalar)
                    : offset(node.getEndMark().orElseThrow());
        }
        List<Node> children = children(node);
        boolean flow = ((CollectionNode<?>) node).getFlowStyle() == FlowStyle.FLOW;
        return flow || children.isEmpty()
                ? offset(node.getEndMark().orElseThrow())
                : end(children.get(children.size() - 1));
    }

    static boolean isBlock(ScalarNode scalar) {
        return scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
    }

    private int endOfBlock(ScalarNode scalar) {
        int end = offset(scalar.getEndMark().orElseThrow());
        int header = lineBreak(start(scalar));
        if (text.substring(start(scalar), header).matches("[|>][0-9]?\\+.*")) {
            return end > header && text.charAt(end - 1) == '\n' ? end - 1 : end;
        }
        while (end > header && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return Math.max(end, header);
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> {
                children.add(tuple.getKeyNode());
                children.add(tuple.getValueNode());
            });
        } else if (node instanceof SequenceNode sequence) {
            children.addAll(sequence.getValue());
        }
        return children;
    }

    private void mark(Node node) {
        if (node instanceof ScalarNode scalar) {
            int from = isBlock(scalar) ? nextLine(start(scalar)) : start(scalar);
            scalars.set(Math.min(from, end(scalar)), end(scalar));
        }
        children(node).forEach(this::mark);
    }

    /** Returns the value of a key of the file; null if it has none. */
    @Nullable
    Node valueOf(String key) {
        if (root instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (key(entry).equals(key)) {
                    return entry.getValueNode();
                }
            }
        }
        return null;
    }

    /** Returns the line end of the first line. */
    String lineEnd() {
        int first = text.indexOf('\n');
        return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    }

    int lineStart(int offset) {
        int at = offset;
        while (at > 0 && text.charAt(at - 1) != '\n') {
            at--;
        }
        return at;
    }

    /** Returns the offset of the line break that ends the line, or the end of the text. */
    int lineBreak(int offset) {
        int at = text.indexOf('\n', offset);
        return at < 0 ? text.length() : at > offset && text.charAt(at - 1) == '\r' ? at - 1 : at;
    }

    /** Returns the offset of the next line, or the end of the text. */
    int nextLine(int offset) {
        int at = text.indexOf('\n', offset);
        return at < 0 ? text.length() : at + 1;
    }

    /**
     * Returns the offset after the lines of an entry: those of its value, and comments below it that stand deeper than
     * its key.
     *
     * @param end the end of the value
     * @param column of the key
     */
    int endOfEntry(int end, int column) {
        int done = nextLine(end);
        for (int at = done; at < text.length(); at = nextLine(at)) {
            int indent = indent(at);
            if (isComment(at) && indent > column) {
                done = nextLine(at);
            } else if (!isBlank(at)) {
                break;
            }
        }
        return done;
    }

    /** Returns the offset of the first of the comment lines and blank lines that stand right above a line. */
    int startOfComments(int lineStart) {
        int start = lineStart;
        while (start > 0 && (isComment(lineStart(start - 1)) || isBlank(lineStart(start - 1)))) {
            start = lineStart(start - 1);
        }
        return start;
    }

    private boolean isBlank(int lineStart) {
        return indent(lineStart) == lineBreak(lineStart) - lineStart;
    }

    private boolean isComment(int lineStart) {
        int first = lineStart + indent(lineStart);
        return first < text.length() && text.charAt(first) == '#' && !scalars.get(first);
    }

    private int indent(int lineStart) {
        int at = lineStart;
        while (at < lineBreak(lineStart) && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at - lineStart;
    }

    /** Returns every comment that begins between the two offsets, from its {@code #} to the end of its line. */
    List<String> comments(int from, int to) {
        List<String> comments = new ArrayList<>();
        for (int at = from; at < to; at++) {
            boolean begins = text.charAt(at) == '#'
                    && !scalars.get(at)
                    && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
            if (begins) {
                comments.add(text.substring(at, lineBreak(at)).stripTrailing());
                at = nextLine(at) - 1;
            }
        }
        return comments;
    }

    /** Returns the value of the node; every scalar is a text. */
    static YamlValue plain(Node node) {
        if (node instanceof MappingNode mapping) {
            Map<String, YamlValue> entries = new LinkedHashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                entries.put(key(tuple), plain(tuple.getValueNode()));
            }
            return new YamlValue.Entries(entries);
        }
        if (node instanceof SequenceNode sequence) {
            return new YamlValue.Items(
                    sequence.getValue().stream().map(PositionedYaml::plain).toList());
        }
        return YamlValue.Scalar.text(((ScalarNode) node).getValue());
    }

    static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
