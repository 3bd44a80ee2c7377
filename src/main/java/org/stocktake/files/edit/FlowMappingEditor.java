package org.stocktake.files.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Changes the entries of a flow mapping, such as {@code {id: a, text: b}}, where they stand. */
final class FlowMappingEditor {
    private final PositionedYaml placed;
    private final TextEdits edits;

    FlowMappingEditor(PositionedYaml placed, TextEdits edits) {
        this.placed = placed;
        this.edits = edits;
    }

    /** Collects the edits; returns false if the style does not allow one. */
    boolean change(MappingNode node, YamlValue.Entries old, YamlValue.Entries becomes) {
        Map<String, NodeTuple> places = new LinkedHashMap<>();
        node.getValue().forEach(entry -> places.put(PositionedYaml.key(entry), entry));
        @Nullable NodeTuple before = null;
        for (Map.Entry<String, YamlValue> entry : becomes.values().entrySet()) {
            @Nullable NodeTuple here = places.get(entry.getKey());
            if (here == null) {
                if (before == null) {
                    return false;
                }
                edits.insert(end(before), ", " + ScalarWriter.key(entry.getKey()) + ": " + written(entry.getValue()));
            } else if (!entry.getValue().equals(old.values().get(entry.getKey()))) {
                edits.replace(
                        placed.start(here.getValueNode()),
                        placed.end(here.getValueNode()),
                        written(placed, here.getValueNode(), entry.getValue()));
            }
            before = here == null ? before : here;
        }
        return removeGone(List.copyOf(places.values()), becomes);
    }

    private int end(NodeTuple entry) {
        return Math.max(placed.end(entry.getKeyNode()), placed.end(entry.getValueNode()));
    }

    private boolean removeGone(List<NodeTuple> entries, YamlValue.Entries becomes) {
        for (int i = 0; i < entries.size(); i++) {
            if (!becomes.values().containsKey(PositionedYaml.key(entries.get(i)))) {
                int from = i == 0 ? 0 : end(entries.get(i - 1));
                int to = end(entries.get(i));
                if (i == 0 || !placed.comments(from, to).isEmpty()) {
                    return false;
                }
                edits.replace(from, to, "");
            }
        }
        return true;
    }

    /** Returns the new value of a node on one line; items that were in its list stay as they were written. */
    static String written(PositionedYaml placed, Node old, YamlValue becomes) {
        if (!(old instanceof SequenceNode list) || !(becomes instanceof YamlValue.Items items)) {
            return written(becomes);
        }
        Map<YamlValue, String> before = new HashMap<>();
        for (Node item : list.getValue()) {
            String text = placed.text().substring(placed.start(item), placed.end(item));
            if (text.indexOf('\n') < 0) {
                before.put(PositionedYaml.plain(item), text);
            }
        }
        List<String> parts = new ArrayList<>();
        for (YamlValue item : items.values()) {
            @Nullable String kept = before.get(item);
            parts.add(kept == null ? written(item) : kept);
        }
        return "[" + String.join(", ", parts) + "]";
    }

    /** Returns the value on one line. */
    static String written(YamlValue value) {
        return value.match(
                FlowMappingEditor::scalar,
                items -> {
                    List<String> parts = new ArrayList<>();
                    items.values().forEach(item -> parts.add(written(item)));
                    return "[" + String.join(", ", parts) + "]";
                },
                entries -> {
                    List<String> parts = new ArrayList<>();
                    entries.values().forEach((key, inner) -> parts.add(ScalarWriter.key(key) + ": " + written(inner)));
                    return "{" + String.join(", ", parts) + "}";
                });
    }

    /** Returns the text, quoted if one of its characters has a meaning in a flow mapping. */
    private static String scalar(YamlValue.Scalar scalar) {
        boolean steers = scalar.text().chars().anyMatch(c -> ",[]{}".indexOf(c) >= 0);
        YamlValue.Spelling spelling = steers ? YamlValue.Spelling.QUOTED : scalar.spelling();
        return ScalarWriter.inline(new YamlValue.Scalar(scalar.text(), spelling), 1);
    }
}
