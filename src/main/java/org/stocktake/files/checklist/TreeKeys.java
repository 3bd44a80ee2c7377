package org.stocktake.files.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.files.yaml.YamlNode;

/** Looks into the tree of a checklist without reporting anything; what has another shape counts as missing. */
final class TreeKeys {
    private TreeKeys() {}

    /** Returns the value of the key. */
    static Optional<YamlNode> value(YamlNode node, String key) {
        for (YamlNode.Entry entry : entries(node)) {
            if (entry.key().text().equals(key)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    /** Returns the text of the key; empty if it has none. */
    static String text(YamlNode node, String key) {
        Optional<YamlNode> value = value(node, key);
        return value.isPresent() && value.get() instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    }

    /** Returns the items of the list under the key. */
    static List<YamlNode> items(YamlNode node, String key) {
        Optional<YamlNode> value = value(node, key);
        return value.isPresent() && value.get() instanceof YamlNode.Sequence list ? list.items() : List.of();
    }

    /** Returns the entries of the mapping under the key. */
    static List<YamlNode.Entry> entries(YamlNode node, String key) {
        Optional<YamlNode> value = value(node, key);
        return value.isPresent() ? entries(value.get()) : List.of();
    }

    static List<YamlNode.Entry> entries(YamlNode node) {
        return node instanceof YamlNode.Mapping mapping ? mapping.entries() : List.of();
    }

    /** Returns true if both say the same, wherever they stand. */
    static boolean isSame(YamlNode one, YamlNode other) {
        return says(one).equals(says(other));
    }

    /** Returns what a node says, without its places; equal for two nodes that say the same. */
    static Object says(YamlNode node) {
        return node.match(
                YamlNode.Scalar::text,
                list -> list.items().stream().map(TreeKeys::says).toList(),
                mapping -> mapping.entries().stream()
                        .map(entry -> List.of(entry.key().text(), says(entry.value())))
                        .toList());
    }

    /** Returns the mapping with that value under the key, which comes last if it is new. */
    static YamlNode.Mapping with(YamlNode.Mapping mapping, String key, YamlNode value) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        boolean replaced = false;
        for (YamlNode.Entry entry : mapping.entries()) {
            boolean here = entry.key().text().equals(key);
            entries.add(here ? new YamlNode.Entry(entry.key(), value) : entry);
            replaced |= here;
        }
        if (!replaced) {
            entries.add(new YamlNode.Entry(new YamlNode.Scalar(mapping.where(), key), value));
        }
        return new YamlNode.Mapping(mapping.where(), entries);
    }

    /** Returns the mapping without the key. */
    static YamlNode.Mapping without(YamlNode.Mapping mapping, String key) {
        List<YamlNode.Entry> kept = new ArrayList<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            if (!entry.key().text().equals(key)) {
                kept.add(entry);
            }
        }
        return new YamlNode.Mapping(mapping.where(), kept);
    }
}
