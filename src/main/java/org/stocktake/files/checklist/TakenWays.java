package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.TAKEN_WITHOUT_MAP;
import static org.stocktake.model.ProblemKind.UNKNOWN_WORD;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.FactId;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.QuestionId;

/**
 * The ways of taken parts from one version to the next. When a checklist takes a later version of another one than its
 * own earlier version took, the taken questions go through the maps of the other checklist. What its own map says of a
 * question, a fact or a provision comes first.
 */
final class TakenWays {
    /** The key of an earlier version with the versions of other checklists that it took, by their ids. */
    static final String KEY = "took";

    private final ComposedChecklist composed;
    private final ProblemCollector problems;
    private final Map<String, YamlNode> maps = new LinkedHashMap<>();
    private final Set<String> questions = new HashSet<>();
    private final Set<String> facts = new HashSet<>();
    private final Set<String> provisions = new HashSet<>();

    TakenWays(ComposedChecklist composed, ProblemCollector problems) {
        this.composed = composed;
        this.problems = problems;
        for (YamlNode map : TreeKeys.items(composed.tree(), EarlierVersionReader.KEY)) {
            maps.put(TreeKeys.text(map, "version"), map);
        }
        addIds(composed.tree(), ElementReferences.FACTS, facts);
        addIds(composed.tree(), ElementReferences.PROVISIONS, provisions);
        for (YamlNode section : TreeKeys.items(composed.tree(), "sections")) {
            addIds(section, "questions", questions);
        }
    }

    private static void addIds(YamlNode node, String key, Set<String> ids) {
        for (YamlNode element : TreeKeys.items(node, key)) {
            ids.add(TreeKeys.text(element, "id"));
        }
    }

    /** Returns the ways of the checklist, in which the ways of the taken parts are added. */
    List<EarlierVersion> joined(List<EarlierVersion> own) {
        requireKnown();
        List<EarlierVersion> joined = new ArrayList<>();
        for (EarlierVersion way : own) {
            EarlierVersion whole = way;
            for (TakenChecklist other : composed.taken()) {
                Optional<EarlierVersion> taken = way(way.version(), other);
                whole = taken.isEmpty() ? whole : joined(whole, taken.get());
            }
            joined.add(whole);
        }
        return joined;
    }

    /** Reports each checklist that an earlier version took and that this version does not take. */
    private void requireKnown() {
        List<String> known = new ArrayList<>();
        for (TakenChecklist other : composed.taken()) {
            known.add(other.checklist().id());
        }
        for (YamlNode map : maps.values()) {
            for (YamlNode.Entry took : TreeKeys.entries(map, KEY)) {
                String id = took.key().text();
                if (!known.contains(id)) {
                    problems.add(
                            took.key().where(),
                            UNKNOWN_WORD,
                            id,
                            problems.suggestion(id, known),
                            ProblemCollector.listed(known));
                }
            }
        }
    }

    /** Returns the way of a taken checklist; empty if the earlier version took the same version of it, or says none. */
    private Optional<EarlierVersion> way(String version, TakenChecklist other) {
        String present = other.checklist().version();
        Optional<YamlNode.Scalar> took = took(version, other.checklist().id());
        boolean isSaid =
                took.isPresent() && ChecklistReader.isVersion(took.get().text());
        if (!isSaid || took.get().text().equals(present)) {
            return Optional.empty();
        }
        Optional<EarlierVersion> way =
                other.checklist().earlierVersion(took.get().text());
        if (way.isEmpty()) {
            problems.add(
                    took.get().where(),
                    TAKEN_WITHOUT_MAP,
                    other.checklist().id(),
                    took.get().text(),
                    present);
        }
        return way;
    }

    /** Returns the version that was taken then: as the map says, else as the map says where that map ends. */
    private Optional<YamlNode.Scalar> took(String version, String id) {
        @Nullable YamlNode map = maps.get(version);
        for (int steps = 0; map != null && steps < maps.size(); steps++) {
            for (YamlNode.Entry took : TreeKeys.entries(map, KEY)) {
                if (took.key().text().equals(id) && took.value() instanceof YamlNode.Scalar scalar) {
                    return Optional.of(scalar);
                }
            }
            map = maps.get(TreeKeys.text(map, "to"));
        }
        return Optional.empty();
    }

    private EarlierVersion joined(EarlierVersion own, EarlierVersion taken) {
        Map<QuestionId, EarlierVersion.QuestionStep> asked = new LinkedHashMap<>(own.questions());
        taken.questions().forEach((id, step) -> asked.putIfAbsent(id, within(step)));
        Map<FactId, EarlierVersion.FactStep> known = new LinkedHashMap<>(own.facts());
        taken.facts().forEach((id, step) -> known.putIfAbsent(id, within(step)));
        Map<ProvisionId, EarlierVersion.ProvisionStep> moved = new LinkedHashMap<>(own.provisions());
        taken.provisions().forEach((id, step) -> moved.putIfAbsent(id, within(step)));
        return new EarlierVersion(own.version(), own.through(), asked, known, moved);
    }

    /** Returns the fate of a question in this checklist, which may not take what the question became. */
    private EarlierVersion.QuestionStep within(EarlierVersion.QuestionStep step) {
        List<QuestionId> into = new ArrayList<>();
        for (QuestionId id : step.into()) {
            if (questions.contains(id.value())) {
                into.add(id);
            }
        }
        EarlierVersion.Step kind = into.isEmpty() ? EarlierVersion.Step.REMOVED : step.step();
        return new EarlierVersion.QuestionStep(kind, into, step.because(), step.text(), step.reasons(), step.last());
    }

    private EarlierVersion.FactStep within(EarlierVersion.FactStep step) {
        return step.into().isEmpty() || facts.contains(step.into().get().value())
                ? step
                : new EarlierVersion.FactStep(EarlierVersion.Step.REMOVED, Optional.empty(), Map.of(), step.because());
    }

    private EarlierVersion.ProvisionStep within(EarlierVersion.ProvisionStep step) {
        List<ProvisionId> here = new ArrayList<>();
        for (ProvisionId id : step.into()) {
            if (provisions.contains(id.value())) {
                here.add(id);
            }
        }
        return new EarlierVersion.ProvisionStep(here, step.because());
    }
}
