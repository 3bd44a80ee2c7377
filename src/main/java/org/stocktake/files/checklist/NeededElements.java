package org.stocktake.files.checklist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.YamlNode;

/**
 * The elements of a checklist that some of its sections need: what they refer to, what that refers to, and so on. The
 * kinds of help are all needed, because every answer can ask for each; so are the facts that let a State list
 * declarations, because a reservation decides what binds.
 */
final class NeededElements {
    static final String NEEDS = "needs";

    /** The keys that declare elements, in the order in which the parts of a checklist are read. */
    static final List<String> DECLARING = List.of(
            ElementReferences.SOURCES,
            ElementReferences.ADDRESSEES,
            ElementReferences.QUALIFIERS,
            ElementReferences.CLUSTERS,
            ElementReferences.FACTS,
            ElementReferences.AGENCIES,
            NEEDS,
            ElementReferences.PROVISIONS);

    private final Map<String, Map<String, YamlNode>> declared = new LinkedHashMap<>();
    /** The keys and ids of what is needed. */
    private final Set<String> needed = new HashSet<>();

    /** @param checklist the whole tree, with what it takes itself */
    NeededElements(YamlNode.Mapping checklist) {
        for (String key : DECLARING) {
            Map<String, YamlNode> byId = new LinkedHashMap<>();
            for (YamlNode element : TreeKeys.items(checklist, key)) {
                byId.put(TreeKeys.text(element, "id"), element);
            }
            declared.put(key, byId);
        }
        for (String id : all(NEEDS).keySet()) {
            newlyNeeded(NEEDS, id).forEach(this::need);
        }
        all(ElementReferences.FACTS).forEach((id, fact) -> {
            if (TreeKeys.value(fact, "declares").isPresent()) {
                newlyNeeded(ElementReferences.FACTS, id).forEach(this::need);
            }
        });
    }

    /** Adds what a section needs. */
    void needFor(YamlNode section) {
        ElementReferences references = new ElementReferences();
        references.add(section, "sections");
        need(references);
    }

    /** Adds what is referred to, as far as this checklist declares it, and what that needs, however long the chain is. */
    void need(ElementReferences references) {
        Deque<ElementReferences> waiting = new ArrayDeque<>();
        waiting.add(references);
        while (!waiting.isEmpty()) {
            waiting.remove().ids().forEach((key, ids) -> ids.forEach(id -> waiting.addAll(newlyNeeded(key, id))));
        }
    }

    /** Returns what an element refers to that was not needed before; empty if it was, or is not declared. */
    private List<ElementReferences> newlyNeeded(String key, String id) {
        @Nullable YamlNode element = all(key).get(id);
        if (element == null || !needed.add(name(key, id))) {
            return List.of();
        }
        ElementReferences references = new ElementReferences();
        references.add(element, key);
        return List.of(references);
    }

    /** Returns the needed elements that the key declares, in the order of the file. */
    List<YamlNode> of(String key) {
        List<YamlNode> elements = new ArrayList<>();
        all(key).forEach((id, element) -> {
            if (needed.contains(name(key, id))) {
                elements.add(element);
            }
        });
        return elements;
    }

    private Map<String, YamlNode> all(String key) {
        return declared.getOrDefault(key, Map.of());
    }

    private static String name(String key, String id) {
        return key + " " + id;
    }
}
