package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.MAP_HOLE;
import static org.stocktake.model.ProblemKind.MAP_MISSING;
import static org.stocktake.model.ProblemKind.MAP_NAMES_UNKNOWN;
import static org.stocktake.model.ProblemKind.MAP_SILENT;
import static org.stocktake.model.ProblemKind.VERSION_NOT_RAISED;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.finding.version.Compatibility;
import org.stocktake.finding.version.ElementChange;
import org.stocktake.finding.version.VersionDiff;
import org.stocktake.model.Checklist;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Problem;
import org.stocktake.model.QuestionId;
import org.stocktake.model.SourceLocation;

/** Finds the faults of a checklist that only its earlier version shows: a version not raised, a map with a hole. */
final class VersionLint {
    private final ChecklistIds.Places places;
    private final VersionDiff diff;
    private final String earlier;
    private final String version;
    /** The questions that the maps of the file itself name; the ways of taken parts may name others. */
    private final Set<String> named;

    private final ProblemCollector problems = new ProblemCollector();

    private VersionLint(ChecklistReader.Located read, Checklist before) {
        this.places = read.places();
        this.diff = VersionDiff.of(before, read.checklist());
        this.earlier = before.version();
        this.version = read.checklist().version();
        this.named = TakenWays.questionsNamed(read.tree());
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
                SourceLocation where = Objects.requireNonNull(places.questions().get(change.before()));
                problems.add(where, MAP_SILENT, change.before(), earlier);
            }
        }
        if (map.get().through().isEmpty()) {
            for (QuestionId question : map.get().questions().keySet()) {
                if (named.contains(question.value())
                        && diff.before().question(question).isEmpty()) {
                    problems.add(placeOf(earlier), MAP_NAMES_UNKNOWN, question.value(), earlier);
                }
            }
        }
    }

    private SourceLocation placeOf(String written) {
        return Objects.requireNonNull(places.versions().get(written));
    }
}
