package org.stocktake.files.translation;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.files.yaml.YamlNode;

/** Looks into a tree for what is there; what has another shape is not there. */
final class TreeTexts {
    private TreeTexts() {}

    static List<YamlNode.Entry> entries(YamlNode node) {
        return node instanceof YamlNode.Mapping mapping ? mapping.entries() : List.of();
    }

    /** Returns the items of the list under the key. */
    static List<YamlNode> items(YamlNode node, String key) {
        for (YamlNode.Entry entry : entries(node)) {
            if (entry.key().text().equals(key) && entry.value() instanceof YamlNode.Sequence list) {
                return list.items();
            }
        }
        return List.of();
    }

    /** Returns the text under the key; empty if there is none. */
    static String text(YamlNode node, String key) {
        for (YamlNode.Entry entry : entries(node)) {
            if (entry.key().text().equals(key) && entry.value() instanceof YamlNode.Scalar scalar) {
                return scalar.text();
            }
        }
        return "";
    }

    /** Returns the texts of the list under the key, or the one text. */
    static List<String> texts(YamlNode node, String key) {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : items(node, key)) {
            if (item instanceof YamlNode.Scalar scalar) {
                texts.add(scalar.text());
            }
        }
        String only = text(node, key);
        return texts.isEmpty() && !only.isEmpty() ? List.of(only) : texts;
    }
}
