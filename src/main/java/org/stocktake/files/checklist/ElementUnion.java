package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.TAKEN_ID_DIFFERS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.SourceLocation;

/**
 * The elements of one sort from several checklists, each once. Two that have the same id and say the same are one; two
 * that do not are a problem, because one assessment cannot tell them apart.
 */
final class ElementUnion {
    private final ProblemCollector problems;
    private final Map<String, YamlNode> byId = new LinkedHashMap<>();
    private final List<YamlNode> elements = new ArrayList<>();

    ElementUnion(ProblemCollector problems) {
        this.problems = problems;
    }

    /**
     * Adds an element that is taken.
     *
     * @param from the place where its checklist is named
     */
    void take(YamlNode element, SourceLocation from) {
        String id = TreeKeys.text(element, "id");
        @Nullable YamlNode first = byId.get(id);
        if (first == null) {
            byId.put(id, element);
            elements.add(element);
        } else if (!TreeKeys.isSame(first, element)) {
            differs(from, id, first);
        }
    }

    /** Adds an element of the checklist itself; the reader reports one that it declares twice. */
    void declare(YamlNode element) {
        @Nullable YamlNode first = byId.get(TreeKeys.text(element, "id"));
        if (first == null) {
            elements.add(element);
        } else if (!TreeKeys.isSame(first, element)) {
            differs(TreeKeys.value(element, "id").orElse(element).where(), TreeKeys.text(element, "id"), first);
        }
    }

    private void differs(SourceLocation where, String id, YamlNode first) {
        SourceLocation other = TreeKeys.value(first, "id").orElse(first).where();
        problems.add(where, TAKEN_ID_DIFFERS, id, other.file() + ":" + other.line());
    }

    List<YamlNode> elements() {
        return elements;
    }
}
