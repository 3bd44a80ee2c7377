package org.stocktake.files.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Changes, adds and removes questions in the text of a checklist. Every other byte stays: comments, the order of keys,
 * quotes, and the style in which a person wrote a question.
 */
public final class ChecklistEditor {
    private static final String SECTIONS = "sections";
    private static final String QUESTIONS = "questions";
    private static final String ID = "id";

    private final PositionedYaml placed;
    private final TextEdits edits = new TextEdits();
    private final List<String> order;
    private final Map<String, SequenceNode> sections = new LinkedHashMap<>();
    private final Map<String, MappingNode> questions = new LinkedHashMap<>();
    /** The value that the text has to have in the end, question by question. */
    private final Map<String, YamlValue.Entries> wanted = new HashMap<>();

    private ChecklistEditor(PositionedYaml placed, List<String> order) {
        this.placed = placed;
        this.order = order;
        if (placed.valueOf(SECTIONS) instanceof SequenceNode list) {
            list.getValue().forEach(this::section);
        }
    }

    /**
     * A change of one question.
     *
     * @param values the new values by key; an empty one takes the key away
     */
    public record Change(String question, Map<String, YamlValue> values) {
        public Change {
            values = new LinkedHashMap<>(values);
        }
    }

    /**
     * A new question.
     *
     * @param after the id of the question before it in the section; empty for the end of the section
     */
    public record Addition(String section, String after, YamlValue.Entries question) {
        /** Returns the id of the question. */
        public String id() {
            return question.values().get(ID) instanceof YamlValue.Scalar id ? id.text() : "";
        }
    }

    /** The changes of one text, and the ids of the questions to take out. */
    public record Edits(List<Change> changes, List<Addition> additions, List<String> removed) {
        public Edits {
            changes = List.copyOf(changes);
            additions = List.copyOf(additions);
            removed = List.copyOf(removed);
        }
    }

    /**
     * Returns the text with the changes.
     *
     * @param order the keys of a question in the order in which they are written
     * @throws UnfaithfulTextException if the text is written in a style that cannot be changed in place
     */
    public static String apply(String text, Edits all, List<String> order) throws UnfaithfulTextException {
        String mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
        Optional<PositionedYaml> placed = PositionedYaml.of(text.substring(mark.length()));
        if (placed.isEmpty()) {
            throw new UnfaithfulTextException();
        }
        return mark + new ChecklistEditor(placed.get(), order).edited(all);
    }

    private void section(Node node) {
        if (node instanceof MappingNode section && value(section, QUESTIONS) instanceof SequenceNode list) {
            sections.put(scalar(section, ID), list);
            for (Node item : list.getValue()) {
                if (item instanceof MappingNode question) {
                    questions.put(scalar(question, ID), question);
                }
            }
        }
    }

    private static @Nullable Node value(MappingNode mapping, String key) {
        for (NodeTuple entry : mapping.getValue()) {
            if (PositionedYaml.key(entry).equals(key)) {
                return entry.getValueNode();
            }
        }
        return null;
    }

    private static String scalar(MappingNode mapping, String key) {
        return value(mapping, key) instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private String edited(Edits all) throws UnfaithfulTextException {
        YamlEditor block = YamlEditor.of(placed, edits);
        boolean done = true;
        for (Change change : all.changes()) {
            done &= change(change, block);
        }
        for (boolean atTheEnd : new boolean[] {false, true}) {
            for (Addition addition : all.additions()) {
                done &= addition.after().isEmpty() != atTheEnd || add(addition);
            }
        }
        for (String id : all.removed()) {
            done &= remove(id);
        }
        String text = edits.carryOut(placed.text(), placed.lineEnd());
        YamlValue means = new Meaning(all).of(PositionedYaml.plain(placed.root()));
        boolean right = PositionedYaml.of(text)
                .map(after -> PositionedYaml.plain(after.root()).equals(means))
                .orElse(false);
        if (!done || !right) {
            throw new UnfaithfulTextException();
        }
        return text;
    }

    private boolean change(Change change, YamlEditor block) {
        @Nullable MappingNode node = questions.get(change.question());
        if (node == null || !(PositionedYaml.plain(node) instanceof YamlValue.Entries old)) {
            return false;
        }
        YamlValue.Entries becomes = with(old, change.values());
        wanted.put(change.question(), becomes);
        if (node.getFlowStyle() == FlowStyle.FLOW) {
            return new FlowMappingEditor(placed, edits).change(node, old, becomes);
        }
        Map<String, YamlValue> rest = new LinkedHashMap<>(becomes.values());
        for (NodeTuple entry : node.getValue()) {
            String key = PositionedYaml.key(entry);
            @Nullable YamlValue value = rest.get(key);
            if (value != null
                    && !value.equals(old.values().get(key))
                    && StyledValue.replace(placed, entry, value, edits)) {
                rest.put(key, PositionedYaml.plain(entry.getValueNode()));
            }
        }
        return block.change(node, old, new YamlValue.Entries(rest));
    }

    /** Returns the question with the new values; a new key gets its place in the order of the keys. */
    private YamlValue.Entries with(YamlValue.Entries old, Map<String, YamlValue> changed) {
        Map<String, YamlValue> becomes = new LinkedHashMap<>(old.values());
        changed.forEach((key, value) -> {
            if (isEmpty(value)) {
                becomes.remove(key);
            } else if (becomes.containsKey(key)) {
                becomes.put(key, value);
            } else {
                insert(key, value, becomes);
            }
        });
        return new YamlValue.Entries(becomes);
    }

    static boolean isEmpty(YamlValue value) {
        return value.match(
                scalar -> scalar.text().isEmpty(),
                items -> items.values().isEmpty(),
                entries -> entries.values().isEmpty());
    }

    private void insert(String key, YamlValue value, Map<String, YamlValue> into) {
        List<String> keys = new ArrayList<>(into.keySet());
        int place = 0;
        for (int i = 0; i < keys.size(); i++) {
            boolean before = order.indexOf(keys.get(i)) < order.indexOf(key);
            place = before ? i + 1 : place;
        }
        Map<String, YamlValue> all = new LinkedHashMap<>(into);
        into.clear();
        keys.subList(0, place).forEach(earlier -> copy(earlier, all, into));
        into.put(key, value);
        keys.subList(place, keys.size()).forEach(later -> copy(later, all, into));
    }

    private static void copy(String key, Map<String, YamlValue> from, Map<String, YamlValue> to) {
        @Nullable YamlValue value = from.get(key);
        if (value != null) {
            to.put(key, value);
        }
    }

    private YamlValue.Entries ordered(YamlValue.Entries question) {
        Map<String, YamlValue> becomes = new LinkedHashMap<>();
        order.forEach(key -> copy(key, question.values(), becomes));
        return new YamlValue.Entries(becomes);
    }

    private boolean add(Addition addition) {
        @Nullable SequenceNode list = sections.get(addition.section());
        if (list == null
                || list.getFlowStyle() == FlowStyle.FLOW
                || list.getValue().isEmpty()) {
            return false;
        }
        Node last = list.getValue().get(list.getValue().size() - 1);
        @Nullable Node named = questions.get(addition.after());
        Node after = named == null ? last : named;
        int column = placed.column(list);
        edits.insert(
                placed.endOfEntry(placed.end(after), column), YamlWriter.item(ordered(addition.question()), column));
        return true;
    }

    private boolean remove(String id) {
        @Nullable MappingNode node = questions.get(id);
        if (node == null) {
            return false;
        }
        int line = placed.lineStart(placed.start(node));
        String before = placed.text().substring(line, placed.start(node));
        if (!before.matches(" *- *")) {
            return false;
        }
        edits.replace(line, placed.endOfEntry(placed.end(node), before.indexOf('-')), "");
        return true;
    }

    /** Computes the value that the text has to have after the changes. */
    private final class Meaning {
        private final Edits all;
        private final Set<String> gone;

        Meaning(Edits all) {
            this.all = all;
            this.gone = new HashSet<>(all.removed());
        }

        YamlValue of(YamlValue root) {
            return replaced(root, SECTIONS, this::section);
        }

        private YamlValue section(YamlValue section) {
            String id = section instanceof YamlValue.Entries entries ? text(entries) : "";
            YamlValue changed = replaced(section, QUESTIONS, question -> question);
            if (!(changed instanceof YamlValue.Entries entries)
                    || !(entries.values().get(QUESTIONS) instanceof YamlValue.Items list)) {
                return changed;
            }
            List<YamlValue> questionsNow = new ArrayList<>();
            for (YamlValue question : list.values()) {
                String questionId = question instanceof YamlValue.Entries keys ? text(keys) : "";
                if (!gone.contains(questionId)) {
                    @Nullable YamlValue becomes = wanted.get(questionId);
                    questionsNow.add(becomes == null ? question : becomes);
                }
                addedAfter(id, questionId, questionsNow);
            }
            addedAfter(id, "", questionsNow);
            Map<String, YamlValue> keys = new LinkedHashMap<>(entries.values());
            keys.put(QUESTIONS, new YamlValue.Items(questionsNow));
            return new YamlValue.Entries(keys);
        }

        private void addedAfter(String section, String question, List<YamlValue> into) {
            for (Addition addition : all.additions()) {
                if (addition.section().equals(section) && addition.after().equals(question)) {
                    into.add(ordered(addition.question()));
                }
            }
        }

        private String text(YamlValue.Entries entries) {
            return entries.values().get(ID) instanceof YamlValue.Scalar scalar ? scalar.text() : "";
        }

        private YamlValue replaced(YamlValue value, String key, UnaryOperator<YamlValue> each) {
            if (!(value instanceof YamlValue.Entries entries)
                    || !(entries.values().get(key) instanceof YamlValue.Items list)) {
                return value;
            }
            Map<String, YamlValue> keys = new LinkedHashMap<>(entries.values());
            keys.put(key, new YamlValue.Items(list.values().stream().map(each).toList()));
            return new YamlValue.Entries(keys);
        }
    }
}
