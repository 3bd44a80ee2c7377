package org.stocktake.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.cli.command.BaselineAssessment;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.gate.GateFile;
import org.stocktake.finding.Findings;
import org.stocktake.finding.compare.Comparison;

/** What an assessment must not fall behind. Several threads can ask. */
interface Baseline extends AutoCloseable {
    /** What stands for the revision before, in front of its name. */
    String GIT = "git:";

    /** Nothing is compared. */
    Baseline NONE = new Baseline() {
        @Override
        public Optional<Comparison> since(AssessmentDocument document, Findings now) {
            return Optional.empty();
        }
    };

    /** What changed since; empty when there is nothing to compare it with. */
    Optional<Comparison> since(AssessmentDocument document, Findings now) throws IOException;

    /**
     * The assessments of a folder that were there before and with which nothing was compared, in the order of their names.
     *
     * @param leftOut files of today of which nothing is said, because they could not be judged
     */
    default List<Path> gone(Path folder, Set<Path> leftOut) throws IOException {
        return List.of();
    }

    /** Whether everything that is checked should have something to be compared with. */
    default boolean isAsked() {
        return false;
    }

    /** How the user named it. */
    default String name() {
        return "";
    }

    @Override
    default void close() {}

    /**
     * The one that was asked for, else the floor of the gate.
     *
     * @param asked a file, or {@code git:REV}; empty when none was asked for
     */
    static Baseline of(CommandContext tool, String asked, Optional<GateFile> gate) throws IOException, UserException {
        if (asked.equals(GIT)) {
            throw UserException.usage("no-revision-named", asked);
        }
        if (asked.startsWith(GIT)) {
            return new GitBaseline(tool, asked);
        }
        if (!asked.isEmpty()) {
            if (Files.isDirectory(Path.of(asked))) {
                throw UserException.usage("baseline-is-folder", asked);
            }
            return new FileBaseline(asked, BaselineAssessment.read(tool, asked, ""));
        }
        return gate.isEmpty()
                ? NONE
                : (document, now) ->
                        gate.get().floorFor(document.assessment().subject()).map(floor -> floor.against(now));
    }

    /** A copy of one assessment. Assessments of other States are compared with nothing. */
    record FileBaseline(String name, BaselineAssessment earlier) implements Baseline {
        @Override
        public Optional<Comparison> since(AssessmentDocument document, Findings now) {
            return earlier.isOfSameSubject(now)
                    ? Optional.of(Comparison.of(earlier.findings(), now))
                    : Optional.empty();
        }

        @Override
        public boolean isAsked() {
            return true;
        }
    }
}
