package org.stocktake.files.checklist;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stocktake.files.yaml.YamlNode;

/** Collects the ids that parts of a checklist refer to, by the key under which the checklist declares them. */
final class ElementReferences {
    static final String SOURCES = "sources";
    static final String ADDRESSEES = "addressees";
    static final String QUALIFIERS = "qualifiers";
    static final String CLUSTERS = "clusters";
    static final String FACTS = "profile";
    static final String AGENCIES = "agencies";
    static final String PROVISIONS = "provisions";

    private static final String BOUND_WHEN = "bound-when";

    /** The declaring key by the key of the reference. */
    private static final Map<String, String> BY_KEY = Map.ofEntries(
            Map.entry("provisions", PROVISIONS),
            Map.entry("see-also", PROVISIONS),
            Map.entry("agencies", AGENCIES),
            Map.entry("source", SOURCES),
            Map.entry("addressee", ADDRESSEES),
            Map.entry("softens", QUALIFIERS),
            Map.entry("standard", QUALIFIERS),
            Map.entry("limits", QUALIFIERS),
            Map.entry("cluster", CLUSTERS),
            Map.entry("since", FACTS),
            Map.entry("day", FACTS));

    private static final Set<String> CONDITIONS = Set.of("when", "fits-when", "voluntary-when", "as-party");
    private static final Set<String> NESTED = Set.of("questions", "choices", "not-before", "contradicts");

    private final Map<String, Set<String>> ids = new LinkedHashMap<>();

    /** Returns the ids by declaring key. */
    Map<String, Set<String>> ids() {
        return ids;
    }

    /** Adds what an element refers to that the key declares: a source, a fact, a section. */
    void add(YamlNode element, String declaring) {
        for (YamlNode.Entry entry : TreeKeys.entries(element)) {
            String key = entry.key().text();
            if (CONDITIONS.contains(key)) {
                condition(entry.value());
            } else if (key.equals(BOUND_WHEN)) {
                boundWhen(entry.value(), declaring);
            } else if (NESTED.contains(key)) {
                for (YamlNode item : itemsOf(entry.value())) {
                    add(item, key);
                }
            } else if (BY_KEY.containsKey(key)) {
                texts(entry.value(), BY_KEY.getOrDefault(key, ""));
            }
        }
    }

    /** Adds the facts of a condition. */
    void condition(YamlNode condition) {
        for (YamlNode.Entry entry : TreeKeys.entries(condition)) {
            if (!ConditionReader.JOINS.contains(entry.key().text())) {
                refer(FACTS, entry.key().text());
            }
            condition(entry.value());
            itemsOf(entry.value()).forEach(this::condition);
        }
    }

    /** Adds the condition of a provision, or those of a source by addressee. */
    private void boundWhen(YamlNode value, String declaring) {
        if (!declaring.equals(SOURCES)) {
            condition(value);
            return;
        }
        for (YamlNode.Entry entry : TreeKeys.entries(value)) {
            refer(ADDRESSEES, entry.key().text());
            condition(entry.value());
        }
    }

    private void texts(YamlNode value, String declaring) {
        if (value instanceof YamlNode.Scalar scalar) {
            refer(declaring, scalar.text());
        }
        for (YamlNode item : itemsOf(value)) {
            if (item instanceof YamlNode.Scalar scalar) {
                refer(declaring, scalar.text());
            }
        }
    }

    private void refer(String declaring, String id) {
        ids.computeIfAbsent(declaring, first -> new LinkedHashSet<>()).add(id);
    }

    private static List<YamlNode> itemsOf(YamlNode node) {
        return node instanceof YamlNode.Sequence list ? list.items() : List.of();
    }
}
