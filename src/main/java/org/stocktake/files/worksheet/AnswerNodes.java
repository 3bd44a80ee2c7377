package org.stocktake.files.worksheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.SourceLocation;

/**
 * An answer of a worksheet in the form of the file of answers, so that the same reader checks it. Each value has a
 * number in place of a line, by which its place in the worksheet is found again.
 */
final class AnswerNodes {
    private final String file;
    private final List<String> places = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<String, YamlNode> values = new LinkedHashMap<>();
    private final Set<Integer> refused = new LinkedHashSet<>();

    AnswerNodes(String file, String place) {
        this.file = file;
        places.add(place);
        texts.add("");
    }

    private SourceLocation at(String place) {
        return at(place, "");
    }

    private SourceLocation at(String place, String text) {
        places.add(place);
        texts.add(text);
        return new SourceLocation(file, places.size(), 1);
    }

    /** Returns the place of a value in words. */
    String place(SourceLocation where) {
        return places.get(index(where));
    }

    /** Returns the text of a value; empty for a list. */
    String text(SourceLocation where) {
        return texts.get(index(where));
    }

    private int index(SourceLocation where) {
        return Math.max(0, Math.min(where.line(), places.size()) - 1);
    }

    void put(String key, GivenText text) {
        values.put(key, scalar(text));
    }

    private YamlNode scalar(GivenText text) {
        return new YamlNode.Scalar(at(text.place(), text.text()), text.text());
    }

    void put(String key, List<GivenText> texts, String place) {
        SourceLocation where = at(place);
        List<YamlNode> items = new ArrayList<>();
        texts.forEach(text -> items.add(scalar(text)));
        values.put(key, new YamlNode.Sequence(where, items));
    }

    void putItems(String key, List<Map<String, GivenText>> items, String place) {
        SourceLocation where = at(place);
        List<YamlNode> nodes = new ArrayList<>();
        for (Map<String, GivenText> item : items) {
            SourceLocation begins = at(item.values().iterator().next().place());
            List<YamlNode.Entry> entries = new ArrayList<>();
            item.forEach((part, text) -> entries.add(new YamlNode.Entry(key(part), scalar(text))));
            nodes.add(new YamlNode.Mapping(begins, entries));
        }
        values.put(key, new YamlNode.Sequence(where, nodes));
    }

    private YamlNode.Scalar key(String key) {
        return new YamlNode.Scalar(new SourceLocation(file, 1, 1), key);
    }

    /** Leaves a value out from now on. */
    void refuse(SourceLocation where) {
        refused.add(where.line());
    }

    /** Leaves a list out if the name of an item in it was left out; returns true if it did. */
    boolean refuseListWithoutAName(String key) {
        @Nullable YamlNode value = values.get(key);
        boolean lacks = value instanceof YamlNode.Sequence list
                && !refused.contains(list.where().line())
                && list.items().stream().anyMatch(this::isWithoutFirst);
        if (value != null && lacks) {
            refuse(value.where());
        }
        return lacks;
    }

    /** Returns the keys of which the whole value was left out. */
    Set<String> refusedKeys() {
        Set<String> keys = new LinkedHashSet<>();
        values.forEach((key, value) -> {
            if (refused.contains(value.where().line())) {
                keys.add(key);
            }
        });
        return keys;
    }

    /** Returns the answer without what was refused. */
    YamlNode tree() {
        List<YamlNode.Entry> entries = new ArrayList<>();
        values.forEach((key, value) -> {
            if (!refused.contains(value.where().line())) {
                entries.add(new YamlNode.Entry(key(key), kept(value)));
            }
        });
        return new YamlNode.Mapping(new SourceLocation(file, 1, 1), entries);
    }

    private YamlNode kept(YamlNode node) {
        return node.match(scalar -> scalar, this::kept, this::kept);
    }

    private YamlNode kept(YamlNode.Sequence list) {
        List<YamlNode> items = new ArrayList<>();
        for (YamlNode item : list.items()) {
            if (!refused.contains(item.where().line()) && !isWithoutFirst(item)) {
                items.add(kept(item));
            }
        }
        return new YamlNode.Sequence(list.where(), items);
    }

    /** An item whose first part, its name, was refused cannot be. */
    private boolean isWithoutFirst(YamlNode item) {
        return item instanceof YamlNode.Mapping mapping
                && refused.contains(mapping.entries().get(0).value().where().line());
    }

    private YamlNode kept(YamlNode.Mapping item) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (YamlNode.Entry entry : item.entries()) {
            if (!refused.contains(entry.value().where().line())) {
                entries.add(entry);
            }
        }
        return new YamlNode.Mapping(item.where(), entries);
    }
}
