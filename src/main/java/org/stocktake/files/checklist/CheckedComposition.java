package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.TAKEN_ID_DIFFERS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.Section;
import org.stocktake.model.SourceLocation;

/**
 * Joins a checklist and what it takes into one tree; every node keeps the place where it is written. Taken parts come
 * first, so that its own conditions can use their facts. Ids stay as they are, and two things with the same id are a
 * problem.
 */
final class CheckedComposition {
    private static final String SECTIONS = "sections";
    private static final String QUESTIONS = "questions";
    private static final String GLOSSARY = "glossary";
    private static final String AS_PARTY = "as-party";

    private final YamlNode.Mapping written;
    private final List<TakenChecklist> taken;
    private final ProblemCollector problems;
    private final Map<String, Section.Home> homes = new LinkedHashMap<>();

    CheckedComposition(YamlNode.Mapping written, List<TakenChecklist> taken, ProblemCollector problems) {
        this.written = written;
        this.taken = List.copyOf(taken);
        this.problems = problems;
    }

    ComposedChecklist compose() {
        List<NeededElements> needed = new ArrayList<>();
        ElementReferences own = ownReferences();
        for (TakenChecklist other : taken) {
            NeededElements elements = new NeededElements(other.tree());
            other.sections().forEach(elements::needFor);
            elements.need(own);
            needed.add(elements);
        }
        YamlNode.Mapping tree = written;
        for (String key : NeededElements.DECLARING) {
            tree = TreeKeys.with(tree, key, list(key, union(key, needed)));
        }
        tree = TreeKeys.with(tree, SECTIONS, list(SECTIONS, sections()));
        tree = TreeKeys.with(tree, GLOSSARY, list(GLOSSARY, glossary()));
        tree = withAsParty(tree);
        return new ComposedChecklist(tree, taken, homes);
    }

    /** Returns what the checklist itself refers to and does not declare. */
    private ElementReferences ownReferences() {
        ElementReferences references = new ElementReferences();
        references.add(written, "checklist");
        for (String key :
                List.of(ElementReferences.SOURCES, ElementReferences.FACTS, ElementReferences.PROVISIONS, SECTIONS)) {
            TreeKeys.items(written, key).forEach(element -> references.add(element, key));
        }
        references.ids().forEach((key, ids) -> ids.removeAll(idsOf(TreeKeys.items(written, key))));
        return references;
    }

    private static Set<String> idsOf(List<YamlNode> elements) {
        Set<String> ids = new LinkedHashSet<>();
        elements.forEach(element -> ids.add(TreeKeys.text(element, "id")));
        return ids;
    }

    private List<YamlNode> union(String key, List<NeededElements> needed) {
        ElementUnion union = new ElementUnion(problems);
        for (int i = 0; i < taken.size(); i++) {
            for (YamlNode element : needed.get(i).of(key)) {
                union.take(element, taken.get(i).entry().from().where());
            }
        }
        TreeKeys.items(written, key).forEach(union::declare);
        return union.elements();
    }

    private YamlNode list(String key, List<YamlNode> items) {
        YamlNode.Mapping mapping = written;
        YamlNode own = TreeKeys.value(mapping, key).orElse(mapping);
        boolean isWrong = own != mapping && !(own instanceof YamlNode.Sequence);
        return isWrong ? own : new YamlNode.Sequence(own.where(), items);
    }

    /** Returns the taken sections in the order in which they are named, then those of the checklist itself. */
    private List<YamlNode> sections() {
        List<YamlNode> sections = new ArrayList<>();
        Map<String, SourceLocation> questions = new HashMap<>();
        for (TakenChecklist other : taken) {
            for (YamlNode section : other.sections()) {
                String id = TreeKeys.text(section, "id");
                Section.Home home = other.home(id);
                Section.@Nullable Home before = homes.putIfAbsent(id, home);
                if (before == null) {
                    sections.add(section);
                    requireNew(section, questions, other.entry().from().where());
                } else if (!before.equals(home)) {
                    String first = before.checklist() + " " + before.version();
                    problems.add(other.entry().from().where(), TAKEN_ID_DIFFERS, id, first);
                }
            }
        }
        Set<String> present = new LinkedHashSet<>(questions.keySet());
        for (YamlNode section : TreeKeys.items(written, SECTIONS)) {
            requireOwn(section, questions);
            present.addAll(idsOf(TreeKeys.items(section, QUESTIONS)));
        }
        List<YamlNode> all = new ArrayList<>();
        sections.forEach(section -> all.add(new QuestionLinks(present).within(section)));
        all.addAll(TreeKeys.items(written, SECTIONS));
        return all;
    }

    private void requireNew(YamlNode section, Map<String, SourceLocation> questions, SourceLocation from) {
        for (YamlNode question : TreeKeys.items(section, QUESTIONS)) {
            String id = TreeKeys.text(question, "id");
            SourceLocation where =
                    TreeKeys.value(question, "id").orElse(question).where();
            @Nullable SourceLocation first = questions.putIfAbsent(id, where);
            if (first != null) {
                problems.add(from, TAKEN_ID_DIFFERS, id, first.file() + ":" + first.line());
            }
        }
    }

    /** Refuses ids of taken sections and questions; the reader reports an id that the checklist itself has twice. */
    private void requireOwn(YamlNode section, Map<String, SourceLocation> questions) {
        String id = TreeKeys.text(section, "id");
        Section.@Nullable Home home = homes.get(id);
        if (home != null) {
            SourceLocation where = TreeKeys.value(section, "id").orElse(section).where();
            problems.add(where, TAKEN_ID_DIFFERS, id, home.checklist() + " " + home.version());
        }
        for (YamlNode question : TreeKeys.items(section, QUESTIONS)) {
            @Nullable SourceLocation first = questions.get(TreeKeys.text(question, "id"));
            if (first != null) {
                SourceLocation where =
                        TreeKeys.value(question, "id").orElse(question).where();
                problems.add(where, TAKEN_ID_DIFFERS, TreeKeys.text(question, "id"), first.file() + ":" + first.line());
            }
        }
    }

    /** Returns all terms, each once: what a term means in one instrument it may not mean in another. */
    private List<YamlNode> glossary() {
        List<YamlNode> terms = new ArrayList<>();
        Set<Object> known = new HashSet<>();
        for (TakenChecklist other : taken) {
            for (YamlNode term : TreeKeys.items(other.tree(), GLOSSARY)) {
                if (known.add(TreeKeys.says(term))) {
                    terms.add(term);
                }
            }
        }
        terms.addAll(TreeKeys.items(written, GLOSSARY));
        return terms;
    }

    /**
     * Returns the tree with what a State is that joins the instruments of the taken parts too. What has another shape
     * stays, so that the reader reports it.
     */
    private YamlNode.Mapping withAsParty(YamlNode.Mapping tree) {
        Optional<YamlNode> own = TreeKeys.value(tree, AS_PARTY);
        if (own.isPresent() && !(own.get() instanceof YamlNode.Mapping)) {
            return tree;
        }
        Set<String> facts = idsOf(TreeKeys.items(tree, ElementReferences.FACTS));
        Map<String, YamlNode.Entry> values = new LinkedHashMap<>();
        for (TakenChecklist other : taken) {
            for (YamlNode.Entry entry : TreeKeys.entries(other.tree(), AS_PARTY)) {
                if (facts.contains(entry.key().text())) {
                    values.putIfAbsent(entry.key().text(), entry);
                }
            }
        }
        for (YamlNode.Entry entry : TreeKeys.entries(tree, AS_PARTY)) {
            values.put(entry.key().text(), entry);
        }
        return values.isEmpty()
                ? tree
                : TreeKeys.with(tree, AS_PARTY, new YamlNode.Mapping(written.where(), List.copyOf(values.values())));
    }
}
