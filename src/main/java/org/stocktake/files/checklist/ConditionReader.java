package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.DATE_IN_CONDITION;
import static org.stocktake.model.ProblemKind.EMPTY_LIST;
import static org.stocktake.model.ProblemKind.LATER_FACT;
import static org.stocktake.model.ProblemKind.UNKNOWN_CHOICE;
import static org.stocktake.model.ProblemKind.UNKNOWN_FACT;
import static org.stocktake.model.ProblemKind.WRONG_SHAPE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.Condition;
import org.stocktake.model.Fact;
import org.stocktake.model.FactType;

/** Reads conditions on profile facts; a condition may use only earlier facts. */
final class ConditionReader {
    /** The keys that join conditions; no fact can have such an id. */
    static final Set<String> JOINS = Set.of("all", "any", "not");
    /** The words that other languages have for them. */
    private static final Map<String, String> JOINED = Map.of("and", "all", "or", "any", "none", "not");

    private final Set<String> declared;
    private final ProblemCollector problems;
    private final Map<String, Fact> earlier = new LinkedHashMap<>();
    private final Map<String, Set<String>> choicesOfEarlier = new LinkedHashMap<>();

    /** @param declared the ids of all facts, later ones included */
    ConditionReader(Set<String> declared, ProblemCollector problems) {
        this.declared = declared;
        this.problems = problems;
    }

    /** Allows the conditions that follow to use the fact. */
    void allow(Fact fact) {
        earlier.put(fact.id().value(), fact);
        Set<String> choices = new LinkedHashSet<>();
        for (Fact.Choice choice : fact.choices()) {
            choices.add(choice.id());
        }
        choicesOfEarlier.put(fact.id().value(), choices);
    }

    /** Returns the condition under that key; without the key, one that always holds. */
    Condition read(MappingReader fields, String key) {
        Optional<YamlNode> node = fields.node(key);
        return node.isEmpty() ? Condition.ALWAYS : read(node.get(), key);
    }

    /**
     * Returns the condition of a node.
     *
     * @param name the key of the node, used in messages
     */
    Condition read(YamlNode node, String name) {
        List<YamlNode.Entry> entries = node.entries(name, problems);
        if (entries.isEmpty()) {
            return Condition.ALWAYS;
        }
        if (entries.size() > 1) {
            problems.add(entries.get(1).key().where(), WRONG_SHAPE, name, "one key; join several with all or any");
        }
        YamlNode.Scalar key = entries.get(0).key();
        YamlNode value = entries.get(0).value();
        return switch (key.text()) {
            case "not" -> new Condition.Not(read(value, key.text()));
            case "all" -> new Condition.All(parts(key, value));
            case "any" -> any(parts(key, value));
            default -> {
                Optional<Condition.HasAny> values = values(key, value);
                yield values.isEmpty() ? Condition.ALWAYS : values.get();
            }
        };
    }

    private List<Condition> parts(YamlNode.Scalar key, YamlNode value) {
        List<YamlNode> items = value.items(key.text(), problems);
        requireItem(key, value);
        List<Condition> parts = new ArrayList<>();
        for (YamlNode item : items) {
            parts.add(read(item, key.text()));
        }
        return parts;
    }

    private static Condition any(List<Condition> parts) {
        return parts.isEmpty() ? Condition.ALWAYS : new Condition.Any(parts);
    }

    /** Returns the values of a fact; empty, and problems are added, if it is not an earlier fact or has no such choice. */
    Optional<Condition.HasAny> values(YamlNode.Scalar key, YamlNode value) {
        @Nullable Fact fact = earlier.get(key.text());
        if (fact == null) {
            boolean later = declared.contains(key.text());
            problems.add(
                    key.where(),
                    later ? LATER_FACT : UNKNOWN_FACT,
                    key.text(),
                    JOINED.getOrDefault(key.text(), problems.suggestion(key.text(), declared)),
                    ProblemCollector.listed(declared));
            return Optional.empty();
        }
        if (fact.type() == FactType.DATE) {
            problems.add(key.where(), DATE_IN_CONDITION, key.text());
            return Optional.empty();
        }
        List<String> values = values(fact, value.items(key.text(), problems));
        requireItem(key, value);
        return values.isEmpty() ? Optional.empty() : Optional.of(new Condition.HasAny(fact.id(), values));
    }

    private void requireItem(YamlNode.Scalar key, YamlNode value) {
        if (value instanceof YamlNode.Sequence sequence && sequence.items().isEmpty()) {
            problems.add(value.where(), EMPTY_LIST, key.text());
        }
    }

    private List<String> values(Fact fact, List<YamlNode> items) {
        Set<String> choices = choicesOfEarlier.getOrDefault(fact.id().value(), Set.of());
        List<String> values = new ArrayList<>();
        for (YamlNode item : items) {
            Optional<YamlNode.Scalar> value = item.scalar(fact.id().value(), problems);
            if (value.isPresent()) {
                values.add(value.get().text());
                requireChoice(fact, choices, value.get());
            }
        }
        return values;
    }

    /** Adds a problem if the fact has no such choice. Of a fact without choices that is said where it stands. */
    private void requireChoice(Fact fact, Set<String> choices, YamlNode.Scalar value) {
        if (!choices.isEmpty() && !choices.contains(value.text())) {
            problems.add(
                    value.where(),
                    UNKNOWN_CHOICE,
                    value.text(),
                    problems.suggestion(value.text(), choices),
                    fact.id().value(),
                    ProblemCollector.listed(choices));
        }
    }
}
