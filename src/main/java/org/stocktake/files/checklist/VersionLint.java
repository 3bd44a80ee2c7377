package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.MAP_CHOICE_GONE;
import static org.stocktake.model.ProblemKind.MAP_FACT_INTO_KEPT;
import static org.stocktake.model.ProblemKind.MAP_HOLE;
import static org.stocktake.model.ProblemKind.MAP_INTO_KEPT;
import static org.stocktake.model.ProblemKind.MAP_MISSING;
import static org.stocktake.model.ProblemKind.MAP_NAMES_UNKNOWN;
import static org.stocktake.model.ProblemKind.MAP_SILENT;
import static org.stocktake.model.ProblemKind.VERSION_NOT_RAISED;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.finding.version.Compatibility;
import org.stocktake.finding.version.ElementChange;
import org.stocktake.finding.version.VersionDiff;
import org.stocktake.model.Checklist;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.Problem;
import org.stocktake.model.QuestionId;
import org.stocktake.model.SourceLocation;

/** Finds the faults of a checklist that only its earlier version shows: a version not raised, a map with a hole. */
final class VersionLint {
    private static final String QUESTION = "question";
    private static final String FACT = "fact";
    private static final String PROVISION = "provision";

    private final ChecklistIds.Places places;
    private final VersionDiff diff;
    private final String earlier;
    private final String version;
    private final ProblemCollector problems = new ProblemCollector();

    private VersionLint(ChecklistReader.Located read, Checklist before) {
        this.places = read.places();
        this.diff = VersionDiff.of(before, read.checklist());
        this.earlier = before.version();
        this.version = read.checklist().version();
    }

    /** @param before the earlier version of the same checklist */
    static List<Problem> problems(ChecklistReader.Located read, Checklist before) {
        VersionLint lint = new VersionLint(read, before);
        if (lint.diff.isRaised()) {
            lint.lookAtMap();
        } else {
            lint.lookAtVersion();
        }
        return lint.problems.sorted();
    }

    private void lookAtVersion() {
        List<String> noticed = new ArrayList<>();
        for (ElementChange change : diff.changes()) {
            if (change.fate() != ElementChange.Fate.EDITED || change.effect() != Compatibility.COMPATIBLE) {
                noticed.add(change.before().isEmpty() ? change.after().get(0) : change.before());
            }
        }
        if (!noticed.isEmpty()) {
            problems.add(placeOf(version), VERSION_NOT_RAISED, version, earlier, noticed.get(0), "" + noticed.size());
        }
    }

    private void lookAtMap() {
        Optional<EarlierVersion> map = diff.map();
        if (map.isEmpty()) {
            problems.add(placeOf(version), MAP_MISSING, earlier, version);
            return;
        }
        for (ElementChange change : diff.changes()) {
            if (change.fate() == ElementChange.Fate.MISSING) {
                problems.add(placeOf(earlier), MAP_HOLE, change.before(), earlier);
            } else if (change.fate() == ElementChange.Fate.NOT_SAID) {
                problems.add(placeOf(change), MAP_SILENT, change.before(), earlier);
            } else if (change.sort() == ElementChange.Sort.FACT && isSaidTheSame(change.fate())) {
                lookAtChoices(change);
            }
        }
        map.get().questions().forEach((id, step) -> lookAtTarget(id, step, map.get()));
        map.get().facts().forEach((id, step) -> lookAtTarget(id, step, map.get()));
        lookAtNames(QUESTION, id -> diff.before().question(new QuestionId(id)).isPresent());
        lookAtNames(FACT, id -> diff.before().fact(new FactId(id)).isPresent());
        lookAtNames(PROVISION, id -> provisions().contains(id));
    }

    /** Finds a question that takes the id of another one, which the earlier version asks too and which is still asked. */
    private void lookAtTarget(QuestionId id, EarlierVersion.QuestionStep step, EarlierVersion map) {
        boolean isOne = switch (step.step()) {
            case RENAMED, REWORDED, MEANING_CHANGED -> true;
            case SPLIT, MERGED, REMOVED -> false;
        };
        QuestionId now = isOne ? step.into().get(0) : id;
        boolean stays =
                diff.before().question(now).isPresent() && map.of(now).into().contains(now);
        if (!now.equals(id) && stays) {
            problems.add(
                    placeOf(QUESTION, id.value()),
                    MAP_INTO_KEPT,
                    id.value(),
                    earlier,
                    now.value(),
                    step.step().word());
        }
    }

    /** Finds a fact that takes the id of another one, which the earlier version asks too and which is still asked. */
    private void lookAtTarget(FactId id, EarlierVersion.FactStep step, EarlierVersion map) {
        FactId now = step.into().orElse(id);
        boolean stays =
                diff.before().fact(now).isPresent() && map.of(now).into().equals(Optional.of(now));
        if (!now.equals(id) && stays) {
            problems.add(
                    placeOf(FACT, id.value()),
                    MAP_FACT_INTO_KEPT,
                    id.value(),
                    earlier,
                    now.value(),
                    step.step().word());
        }
    }

    /** Returns the place of an id in the map of the earlier version. */
    private SourceLocation placeOf(String key, String id) {
        return Objects.requireNonNull(places.maps().get(earlier)).of(key).getOrDefault(id, placeOf(earlier));
    }

    /** Returns true if the map says that every value stays right. */
    private static boolean isSaidTheSame(ElementChange.Fate fate) {
        return fate == ElementChange.Fate.RENAMED || fate == ElementChange.Fate.REWORDED;
    }

    /** Finds choices that a fact with the same meaning has no more, and for which the map has no other. */
    private void lookAtChoices(ElementChange change) {
        FactId now = new FactId(change.after().get(0));
        for (Fact.Choice gone : diff.lostChoices(new FactId(change.before()), now)) {
            problems.add(placeOf(FACT, change.before()), MAP_CHOICE_GONE, change.before(), gone.id(), earlier);
        }
    }

    /** Finds ids in the map of the earlier version that this version does not have. */
    private void lookAtNames(String key, Predicate<String> isKnown) {
        Objects.requireNonNull(places.maps().get(earlier)).of(key).forEach((id, where) -> {
            if (!isKnown.test(id)) {
                problems.add(where, MAP_NAMES_UNKNOWN, id, earlier, key);
            }
        });
    }

    private Set<String> provisions() {
        return diff.before().provisions().stream()
                .map(provision -> provision.id().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the place of a question or fact that has the same id in both versions. */
    private SourceLocation placeOf(ElementChange change) {
        boolean isFact = change.sort() == ElementChange.Sort.FACT;
        return Objects.requireNonNull((isFact ? places.facts() : places.questions()).get(change.before()));
    }

    private SourceLocation placeOf(String written) {
        return Objects.requireNonNull(places.versions().get(written));
    }
}
