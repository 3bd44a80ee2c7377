package org.stocktake.files.assessment;

import static org.stocktake.model.ProblemKind.BAD_DATE;
import static org.stocktake.model.ProblemKind.BLANK_TEXT;
import static org.stocktake.model.ProblemKind.CHOICE_STANDS_ALONE;
import static org.stocktake.model.ProblemKind.EMPTY_FACT;
import static org.stocktake.model.ProblemKind.NOT_KNOWN_IN_LIST;
import static org.stocktake.model.ProblemKind.ONE_CHOICE_ONLY;
import static org.stocktake.model.ProblemKind.UNKNOWN_CHOICE;
import static org.stocktake.model.ProblemKind.UNKNOWN_FACT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlBooleans;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.BlankText;
import org.stocktake.model.Checklist;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;
import org.stocktake.model.IdFormat;
import org.stocktake.model.IsoDates;
import org.stocktake.model.Profile;
import org.stocktake.model.SourceLocation;

/** Reads the profile of the State, as the checklist allows it. */
public final class ProfileReader {
    private final Checklist checklist;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final ProblemCollector problems;
    private final Map<FactId, SourceLocation> places = new LinkedHashMap<>();

    public ProfileReader(Checklist checklist, ProblemCollector problems) {
        this.checklist = checklist;
        for (Fact fact : checklist.profile()) {
            facts.put(fact.id().value(), fact);
        }
        this.problems = problems;
    }

    public Profile read(YamlNode node) {
        Map<FactId, List<String>> values = new LinkedHashMap<>();
        for (YamlNode.Entry entry : node.entries("profile", problems)) {
            String key = entry.key().text();
            @Nullable Fact fact = facts.get(key);
            if (fact == null) {
                problems.add(
                        entry.key().where(), UNKNOWN_FACT, key, near(key), ProblemCollector.listed(facts.keySet()));
            } else {
                values.put(fact.id(), values(fact, entry.value()));
                places.put(fact.id(), entry.key().where());
            }
        }
        return new Profile(values);
    }

    /** Returns the id that a fact of an earlier version has now, else the known one that was probably meant. */
    private String near(String key) {
        for (EarlierVersion earlier : checklist.earlierVersions()) {
            if (IdFormat.isValid(key) && earlier.facts().containsKey(new FactId(key))) {
                Optional<FactId> now = earlier.of(new FactId(key)).into();
                if (now.isPresent() && facts.containsKey(now.get().value())) {
                    return now.get().value();
                }
            }
        }
        return problems.suggestion(key, facts.keySet());
    }

    /** Returns the place of each fact; call it after they are read. */
    Map<FactId, SourceLocation> places() {
        return places;
    }

    private List<String> values(Fact fact, YamlNode node) {
        if (node instanceof YamlNode.Scalar word && isNotKnown(word.text(), fact)) {
            return List.of();
        }
        String name = fact.id().value();
        if (node instanceof YamlNode.Sequence list && list.items().isEmpty()) {
            problems.add(node.where(), EMPTY_FACT, name, "", accepted(fact));
        }
        List<YamlNode> items = node instanceof YamlNode.Scalar one ? List.of(one) : node.items(name, problems);
        if (fact.type() != FactType.MULTIPLE && items.size() > 1) {
            problems.add(node.where(), ONE_CHOICE_ONLY, name);
        }
        Set<String> values = new LinkedHashSet<>();
        for (YamlNode item : items) {
            Optional<YamlNode.Scalar> value = item.scalar(name, problems);
            if (value.isPresent()) {
                values.add(value(fact, value.get()));
            }
        }
        List<String> alone = new ArrayList<>();
        for (Fact.Choice choice : fact.choices()) {
            if (choice.excludesOthers()) {
                alone.add(choice.id());
            }
        }
        if (values.size() > 1 && !Collections.disjoint(values, alone)) {
            problems.add(node.where(), CHOICE_STANDS_ALONE, name, ProblemCollector.listed(alone));
        }
        return List.copyOf(values);
    }

    private static boolean isNotKnown(String text, Fact fact) {
        return text.equals(Profile.NOT_KNOWN) && !choices(fact).contains(text);
    }

    private String value(Fact fact, YamlNode.Scalar given) {
        String text = given.text();
        if (BlankText.isBlank(text)) {
            problems.add(given.where(), BLANK_TEXT, fact.id().value());
            return text;
        }
        if (isNotKnown(text, fact)) {
            problems.add(given.where(), NOT_KNOWN_IN_LIST, fact.id().value());
            return text;
        }
        if (fact.type() == FactType.DATE) {
            if (IsoDates.day(text).isEmpty()) {
                problems.add(given.where(), BAD_DATE, text, AnswerTextReader.DAY, Profile.NOT_KNOWN);
            }
            return text;
        }
        List<String> choices = choices(fact);
        String value = choices.contains(text) ? text : YamlBooleans.of(text);
        if (!choices.contains(value)) {
            String near = problems.suggestion(text, withNotKnown(choices));
            problems.add(given.where(), UNKNOWN_CHOICE, text, near, fact.id().value(), accepted(fact));
        }
        return value;
    }

    /** Returns all values that are accepted, as one line. */
    private static String accepted(Fact fact) {
        return fact.type() == FactType.DATE
                ? ProblemCollector.listed(List.of(AnswerTextReader.DAY, Profile.NOT_KNOWN))
                : ProblemCollector.listed(withNotKnown(choices(fact)));
    }

    private static List<String> choices(Fact fact) {
        List<String> choices = new ArrayList<>();
        for (Fact.Choice choice : fact.choices()) {
            choices.add(choice.id());
        }
        return choices;
    }

    private static Set<String> withNotKnown(List<String> values) {
        Set<String> all = new LinkedHashSet<>(values);
        all.add(Profile.NOT_KNOWN);
        return all;
    }
}
