package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.BAD_ID;
import static org.stocktake.model.ProblemKind.BAD_VERSION;
import static org.stocktake.model.ProblemKind.MAP_BROKEN_OFF;
import static org.stocktake.model.ProblemKind.UNKNOWN_CHOICE;
import static org.stocktake.model.ProblemKind.VERSION_NOT_EARLIER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;
import org.stocktake.model.IdFormat;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.QuestionId;

/** Joins maps that lead from one version to the next into one way from each earlier version to the present one. */
final class VersionChain {
    private final String present;
    private final Map<String, Fact> facts;
    private final ProblemCollector problems;
    private final Map<String, EarlierVersion> maps = new LinkedHashMap<>();
    private final Map<String, String> ends = new LinkedHashMap<>();
    private final Map<String, YamlNode.Scalar> written = new LinkedHashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();

    /** @param facts those of the present version, by id */
    VersionChain(String present, Map<String, Fact> facts, ProblemCollector problems) {
        this.present = present;
        this.facts = facts;
        this.problems = problems;
    }

    /**
     * An id of a version that is not the present one.
     *
     * @param end the version that has the id
     * @param ids those of the present version
     * @param unknown the problem to add if no version from there on has it
     */
    private record Reference(String end, YamlNode.Scalar id, IdRegistry ids, ProblemKind unknown) {}

    /** A value of a fact of a version that is not the present one. */
    private record Value(String end, YamlNode.Scalar value, FactId fact) {}

    /** The version where a map ends, and which has the ids under {@code into}. */
    final class End {
        private final String version;

        private End(String version) {
            this.version = version;
        }

        /** Returns true if it is the version of the checklist itself. */
        boolean isPresent() {
            return version.equals(present);
        }

        /** Returns the id if the version has it. One of a version in between is looked for when all maps are read. */
        Optional<String> resolve(YamlNode.Scalar id, IdRegistry ids, ProblemKind unknown) {
            if (isPresent()) {
                return ids.resolve(id, unknown);
            }
            if (!IdFormat.isValid(id.text())) {
                problems.add(id.where(), BAD_ID, id.text());
                return Optional.empty();
            }
            references.add(new Reference(version, id, ids, unknown));
            return Optional.of(id.text());
        }

        /** Returns false if the fact has no such choice. In a version in between, it is looked for at the end. */
        boolean isChoice(YamlNode.Scalar value, FactId fact) {
            if (isPresent()) {
                return requireChoice(value, fact);
            }
            values.add(new Value(version, value, fact));
            return true;
        }
    }

    /** Returns the version where a map ends: the present one, if the map does not say another. */
    End end(Optional<YamlNode.Scalar> version, Optional<YamlNode.Scalar> to) {
        return new End(version.isEmpty() || to.isEmpty() ? present : written(version.get(), to.get()));
    }

    private String written(YamlNode.Scalar version, YamlNode.Scalar to) {
        String end = to.text();
        if (!ChecklistReader.isVersion(end)) {
            problems.add(to.where(), BAD_VERSION, end);
            return present;
        }
        if (ChecklistReader.isVersion(version.text()) && EarlierVersion.compare(version.text(), end) >= 0) {
            problems.add(to.where(), VERSION_NOT_EARLIER, version.text(), end);
            return present;
        }
        written.put(version.text(), to);
        return end;
    }

    void add(EarlierVersion map, End end) {
        maps.put(map.version(), map);
        ends.put(map.version(), end.version);
    }

    /** Returns the ways to the present version, in the order of the maps. */
    List<EarlierVersion> ways() {
        references.forEach(this::check);
        values.forEach(this::check);
        List<EarlierVersion> ways = new ArrayList<>();
        for (EarlierVersion map : maps.values()) {
            way(map).ifPresent(ways::add);
        }
        return ways;
    }

    private Optional<EarlierVersion> way(EarlierVersion first) {
        EarlierVersion way = first;
        String end = ends.getOrDefault(first.version(), present);
        while (!end.equals(present)) {
            @Nullable EarlierVersion next = maps.get(end);
            if (next == null) {
                brokenOff(first, end);
                return Optional.empty();
            }
            way = way.then(next);
            end = ends.getOrDefault(end, present);
        }
        return Optional.of(way);
    }

    /** Reports the map that ends nowhere; not also the maps that lead to it. */
    private void brokenOff(EarlierVersion map, String end) {
        Optional<YamlNode.Scalar> to = Optional.ofNullable(written.get(map.version()));
        if (to.isPresent() && to.get().text().equals(end)) {
            problems.add(to.get().where(), MAP_BROKEN_OFF, map.version(), end, present);
        }
    }

    private void check(Reference reference) {
        String id = reference.id().text();
        String end = reference.end();
        while (!end.equals(present)) {
            @Nullable EarlierVersion next = maps.get(end);
            if (next == null || names(next, id)) {
                return; // without the next map it is not known, and the missing map is said
            }
            end = ends.getOrDefault(end, present);
        }
        reference.ids().resolve(reference.id(), reference.unknown());
    }

    /** Follows a value to the present version, unless a map on the way says what became of it or of its fact. */
    private void check(Value given) {
        FactId fact = given.fact();
        String end = given.end();
        while (!end.equals(present)) {
            @Nullable EarlierVersion next = maps.get(end);
            if (next == null) {
                return;
            }
            EarlierVersion.FactStep step = next.of(fact);
            boolean isSaid = step.step() == EarlierVersion.Step.MEANING_CHANGED
                    || step.values().containsKey(given.value().text());
            if (isSaid || step.into().isEmpty()) {
                return;
            }
            fact = step.into().get();
            end = ends.getOrDefault(end, present);
        }
        requireChoice(given.value(), fact);
    }

    private boolean requireChoice(YamlNode.Scalar value, FactId id) {
        @Nullable Fact fact = facts.get(id.value());
        if (fact == null || fact.type() == FactType.DATE) {
            return true;
        }
        List<String> choices = new ArrayList<>();
        for (Fact.Choice choice : fact.choices()) {
            choices.add(choice.id());
        }
        boolean known = choices.isEmpty() || choices.contains(value.text());
        if (!known) {
            problems.add(
                    value.where(),
                    UNKNOWN_CHOICE,
                    value.text(),
                    problems.suggestion(value.text(), choices),
                    id.value(),
                    ProblemCollector.listed(choices));
        }
        return known;
    }

    private static boolean names(EarlierVersion map, String id) {
        return map.questions().containsKey(new QuestionId(id))
                || map.facts().containsKey(new FactId(id))
                || map.provisions().containsKey(new ProvisionId(id));
    }
}
