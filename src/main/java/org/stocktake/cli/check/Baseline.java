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

/** The earlier state that an assessment must not fall behind. Safe for several threads. */
interface Baseline extends AutoCloseable {
    /** The prefix of a Git revision. */
    String GIT = "git:";

    /** Compares with nothing. */
    Baseline NONE = new Baseline() {
        @Override
        public Optional<Comparison> since(AssessmentDocument document, Findings now) {
            return Optional.empty();
        }
    };

    /** Returns the changes since; empty when there is nothing to compare with. */
    Optional<Comparison> since(AssessmentDocument document, Findings now) throws IOException;

    /**
     * Returns the assessments of a folder that existed before and that nothing was compared with, in the order of their
     * names.
     *
     * @param leftOut files of today that could not be judged and are not reported as gone
     */
    default List<Path> gone(Path folder, Set<Path> leftOut) throws IOException {
        return List.of();
    }

    /** Returns true if every file that is checked should have an earlier state. */
    default boolean isAsked() {
        return false;
    }

    /** Returns the name that the user gave it. */
    default String name() {
        return "";
    }

    @Override
    default void close() {}

    /**
     * Returns the baseline that the user asked for, else the floor of the gate.
     *
     * @param asked a file, or {@code git:REV}; empty when none was asked for
     */
    static Baseline of(CommandContext context, String asked, Optional<GateFile> gate)
            throws IOException, UserException {
        if (asked.equals(GIT)) {
            throw UserException.usage("no-revision-named", asked);
        }
        if (asked.startsWith(GIT)) {
            return new GitBaseline(context, asked);
        }
        if (!asked.isEmpty()) {
            if (Files.isDirectory(Path.of(asked))) {
                throw UserException.usage("baseline-is-folder", asked);
            }
            return new FileBaseline(asked, BaselineAssessment.read(context, asked, ""));
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
            return earlier.isOfSameSubject(now) ? Optional.of(earlier.against(now)) : Optional.empty();
        }

        @Override
        public boolean isAsked() {
            return true;
        }
    }
}
