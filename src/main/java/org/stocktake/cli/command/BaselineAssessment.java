package org.stocktake.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.assessment.EarlierAssessment;
import org.stocktake.finding.Findings;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.model.Assessment;
import org.stocktake.report.facts.ChangesSince;

/**
 * An earlier assessment, judged on its own day, to compare a later one with.
 *
 * @param gone ids of questions that it answers and that its checklist, as it is at hand, does not have
 */
public record BaselineAssessment(Findings findings, List<String> gone) {
    public BaselineAssessment {
        gone = List.copyOf(gone);
    }

    /**
     * Reads it.
     *
     * @param checklist the one it was made with, when that is another one than the present; empty when not named
     */
    public static BaselineAssessment read(CommandContext tool, String file, String checklist)
            throws IOException, UserException {
        AssessmentReader reader = checklist.isEmpty() ? tool.reader() : new AssessmentReader(tool.library(), checklist);
        return judged(CommandContext.require(reader.readEarlier(Path.of(file))), tool);
    }

    private static BaselineAssessment judged(EarlierAssessment earlier, CommandContext tool) throws UserException {
        return new BaselineAssessment(
                Findings.of(
                        earlier.checklist(),
                        earlier.assessment(),
                        Comparison.dayOf(earlier.assessment(), tool.today())),
                earlier.gone());
    }

    /** Whether it is of the same State, to the same checklist. */
    public boolean isOfSameSubject(Findings later) {
        Assessment.Subject earlier = findings.assessment().subject();
        Assessment.Subject now = later.assessment().subject();
        return earlier.checklistId().equals(now.checklistId())
                && earlier.state().equals(now.state());
    }

    /**
     * What changed since.
     *
     * @param file how it is named to the reader
     */
    public ChangesSince since(String file, Findings later) {
        return ChangesSince.of(Comparison.of(findings, later), file, gone);
    }

    /** Refuses to set two States, or answers to two checklists, side by side: there would be nothing to compare. */
    public BaselineAssessment requireSameSubject(String file, Findings later) throws UserException {
        Assessment.Subject earlier = findings.assessment().subject();
        Assessment.Subject now = later.assessment().subject();
        if (!earlier.checklistId().equals(now.checklistId())) {
            throw UserException.usage("compare-other-checklist", file, earlier.checklistId(), now.checklistId());
        }
        if (!earlier.state().equals(now.state())) {
            throw UserException.usage("compare-other-state", file, earlier.state(), now.state());
        }
        return this;
    }
}
