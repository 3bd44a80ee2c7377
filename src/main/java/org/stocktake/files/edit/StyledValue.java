package org.stocktake.files.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.stocktake.text.ControlCharacters;

/** Writes a new value in the style of the old one: a folded text stays folded, a list on one line stays on one line. */
final class StyledValue {
    /** The number of columns of a line. */
    private static final int COLUMNS = 120;

    private StyledValue() {}

    /** Collects the edit; returns false, with none collected, if the style does not fit the new value. */
    static boolean replace(PositionedYaml placed, NodeTuple entry, YamlValue value, TextEdits edits) {
        Node node = entry.getValueNode();
        Optional<String> written = value.match(
                scalar -> folded(placed, entry, scalar.text()),
                items -> isFlow(node) ? onOneLine(placed, node, items) : Optional.<String>empty(),
                entries -> Optional.<String>empty());
        written.ifPresent(text -> edits.replace(placed.start(node), placed.end(node), text));
        return written.isPresent();
    }

    private static boolean isFlow(Node node) {
        return node instanceof SequenceNode list && list.getFlowStyle() == FlowStyle.FLOW;
    }

    private static Optional<String> onOneLine(PositionedYaml placed, Node node, YamlValue.Items items) {
        String list = FlowMappingEditor.written(placed, node, items);
        boolean fits = placed.column(node) + list.length() <= COLUMNS
                && placed.comments(placed.start(node), placed.end(node)).isEmpty();
        return fits ? Optional.of(list) : Optional.empty();
    }

    /** Returns the text as a folded block, if the old text is one and the new one needs none of its exceptions. */
    private static Optional<String> folded(PositionedYaml placed, NodeTuple entry, String text) {
        boolean was = entry.getValueNode() instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.FOLDED
                && placed.text()
                        .substring(placed.start(scalar), placed.lineBreak(placed.start(scalar)))
                        .equals(">-");
        boolean plain = !text.isEmpty()
                && text.equals(text.strip())
                && !text.contains("  ")
                && text.codePoints().noneMatch(c -> c == '\t' || ControlCharacters.steers(c));
        if (!was || !plain) {
            return Optional.empty();
        }
        String indent = " ".repeat(placed.column(entry.getKeyNode()) + 2);
        List<String> lines = unchanged(placed, entry.getValueNode(), text);
        int kept = lines.stream().mapToInt(line -> line.length() + 1).sum();
        lines.addAll(wrapped(text.substring(Math.min(kept, text.length())), COLUMNS - indent.length()));
        lines.removeIf(String::isEmpty);
        return Optional.of(">-\n" + indent + String.join("\n" + indent, lines));
    }

    /** Returns the first lines of the old text that are the beginning of the new one: they stay as they are. */
    private static List<String> unchanged(PositionedYaml placed, Node node, String text) {
        List<String> lines = new ArrayList<>();
        int at = 0;
        String old = placed.text().substring(placed.nextLine(placed.start(node)), placed.end(node));
        for (String line : old.lines().map(String::strip).toList()) {
            if (line.isEmpty() || !text.startsWith(line + " ", at)) {
                break;
            }
            lines.add(line);
            at += line.length() + 1;
        }
        return lines;
    }

    private static List<String> wrapped(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            boolean first = line.length() == 0;
            if (!first && line.length() + 1 + word.length() > columns) {
                lines.add(line.toString());
                line = new StringBuilder();
                first = true;
            }
            line.append(first ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
