package org.stocktake.files.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.files.yaml.YamlNode;

/** Walks through the texts of a checklist that a person reads, in their order, and puts others in their place. */
final class ChecklistTexts {
    /** The lists whose items have an id, with the keys of their texts; the questions stand in the sections. */
    static final Map<String, List<String>> FIELDS = fields();

    /** The keys of texts without an id of their own, at whatever depth; several items can say the same. */
    private static final List<String> PHRASES = List.of("evidence", "practice", "gaps", "clause", "because");

    private static final List<String> OF_TERMS = List.of("term", "definition", "source");
    private static final String GLOSSARY = "glossary";
    private static final String QUESTIONS = "questions";

    private final Visitor visitor;

    private ChecklistTexts(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Takes each text, and gives the one that is to stand there. */
    interface Visitor {
        String visit(TextPath path, YamlNode.Scalar text);
    }

    private static Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("sources", List.of("title", "short", "reference"));
        fields.put("addressees", List.of("label"));
        fields.put("qualifiers", List.of("words"));
        fields.put("clusters", List.of("label", "note"));
        fields.put("profile", List.of("text", "help"));
        fields.put("agencies", List.of("label"));
        fields.put("needs", List.of("label", "description"));
        fields.put("provisions", List.of("verb", "asks", "reason"));
        fields.put("sections", List.of("title", "intro"));
        fields.put(QUESTIONS, List.of("text", "short", "help", "action", "note"));
        return fields;
    }

    /** Returns the checklist with the texts that the visitor gives. */
    static YamlNode.Mapping walk(YamlNode.Mapping checklist, Visitor visitor) {
        ChecklistTexts texts = new ChecklistTexts(visitor);
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (YamlNode.Entry entry : checklist.entries()) {
            entries.add(new YamlNode.Entry(entry.key(), texts.root(entry.key().text(), entry.value())));
        }
        return new YamlNode.Mapping(checklist.where(), entries);
    }

    private YamlNode root(String key, YamlNode value) {
        if (key.equals("title") || key.equals("about")) {
            return text(TextPath.of(TextPath.HEADING, key), value);
        }
        if (key.equals(GLOSSARY)) {
            return phrases(value, OF_TERMS, "");
        }
        return FIELDS.containsKey(key) ? items(key, value) : phrases(value, PHRASES, key);
    }

    private YamlNode items(String kind, YamlNode list) {
        if (!(list instanceof YamlNode.Sequence sequence)) {
            return list;
        }
        List<YamlNode> items = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            items.add(item instanceof YamlNode.Mapping mapping ? item(kind, mapping) : item);
        }
        return new YamlNode.Sequence(sequence.where(), items);
    }

    private YamlNode item(String kind, YamlNode.Mapping item) {
        String id = TreeTexts.text(item, "id");
        List<String> fields = FIELDS.getOrDefault(kind, List.of());
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (YamlNode.Entry entry : item.entries()) {
            String key = entry.key().text();
            YamlNode value = fields.contains(key)
                    ? text(TextPath.of(kind, id, key), entry.value())
                    : inside(kind + "/" + id, key, entry.value());
            entries.add(new YamlNode.Entry(entry.key(), value));
        }
        return new YamlNode.Mapping(item.where(), entries);
    }

    private YamlNode inside(String item, String key, YamlNode value) {
        if (item.startsWith("sections/") && key.equals(QUESTIONS)) {
            return items(QUESTIONS, value);
        }
        return item.startsWith("profile/") && key.equals(TextPath.CHOICES)
                ? choices(item.substring("profile/".length()), value)
                : phrases(value, PHRASES, key);
    }

    private YamlNode choices(String fact, YamlNode list) {
        if (!(list instanceof YamlNode.Sequence sequence)) {
            return list;
        }
        List<YamlNode> items = new ArrayList<>();
        for (YamlNode choice : sequence.items()) {
            List<YamlNode.Entry> entries = new ArrayList<>();
            for (YamlNode.Entry entry : TreeTexts.entries(choice)) {
                String key = entry.key().text();
                YamlNode value = key.equals("label")
                        ? text(TextPath.of(TextPath.CHOICES, fact, TreeTexts.text(choice, "id")), entry.value())
                        : phrases(entry.value(), PHRASES, key);
                entries.add(new YamlNode.Entry(entry.key(), value));
            }
            items.add(choice instanceof YamlNode.Mapping ? new YamlNode.Mapping(choice.where(), entries) : choice);
        }
        return new YamlNode.Sequence(sequence.where(), items);
    }

    /** Translates what stands under one of the keys, in lists and mappings too. */
    private YamlNode phrases(YamlNode node, List<String> keys, String key) {
        if (node instanceof YamlNode.Scalar scalar) {
            return keys.contains(key) ? text(TextPath.phrase(scalar.text()), scalar) : scalar;
        }
        if (node instanceof YamlNode.Sequence sequence) {
            List<YamlNode> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(phrases(item, keys, key)));
            return new YamlNode.Sequence(sequence.where(), items);
        }
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (YamlNode.Entry entry : TreeTexts.entries(node)) {
            String inner = entry.key().text();
            entries.add(new YamlNode.Entry(entry.key(), phrases(entry.value(), keys, inner)));
        }
        return new YamlNode.Mapping(node.where(), entries);
    }

    private YamlNode text(TextPath path, YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()
                ? new YamlNode.Scalar(scalar.where(), visitor.visit(path, scalar))
                : node;
    }
}
