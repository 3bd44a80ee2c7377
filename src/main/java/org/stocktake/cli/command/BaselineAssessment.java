package org.stocktake.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.assessment.EarlierAssessment;
import org.stocktake.finding.Findings;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.model.Assessment;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.QuestionId;
import org.stocktake.report.facts.ChangesSince;

/**
 * An earlier assessment with its findings on its own day. A later assessment is compared with it.
 *
 * @param gone ids of the questions that it answers and that the installed checklist does not have
 * @param changed questions that asked for something else in the version of the checklist that it follows
 */
public record BaselineAssessment(Findings findings, List<String> gone, Set<QuestionId> changed) {
    public BaselineAssessment {
        gone = List.copyOf(gone);
        changed = Set.copyOf(changed);
    }

    /**
     * Reads the file. Where the present checklist has a map of the version that the file follows, that map decides, also
     * when the checklist of that version is named: the ids of a renamed question or fact would not meet without it.
     *
     * @param checklist the one that the assessment was made with, if it is not the present one; empty when not named
     */
    public static BaselineAssessment read(CommandContext context, String file, String checklist)
            throws IOException, UserException {
        Path path = Path.of(file);
        if (checklist.isEmpty()) {
            return judged(CommandContext.require(context.reader().readEarlier(path)), context);
        }
        AssessmentReader named = new AssessmentReader(context.translated(), checklist);
        EarlierAssessment own = CommandContext.require(named.readEarlier(path));
        return judged(
                isMapped(context, path)
                        ? CommandContext.require(context.reader().readEarlier(path))
                        : own,
                context);
    }

    /** Returns true if the present checklist knows the way from the version that the file follows. */
    private static boolean isMapped(CommandContext context, Path file) throws IOException {
        for (Problem problem : context.reader().read(file).problems()) {
            if (problem.kind() == ProblemKind.OLDER_CHECKLIST_VERSION) {
                return true;
            }
        }
        return false;
    }

    private static BaselineAssessment judged(EarlierAssessment earlier, CommandContext context) throws UserException {
        return judged(earlier, Comparison.dayOf(earlier.assessment(), context.today()));
    }

    /** Judges an earlier assessment on a day. */
    public static BaselineAssessment judged(EarlierAssessment earlier, LocalDate day) {
        return new BaselineAssessment(
                Findings.of(earlier.checklist(), earlier.assessment(), day), earlier.gone(), earlier.changed());
    }

    /** Compares a later assessment with it. */
    public Comparison against(Findings later) {
        return Comparison.of(findings, later, changed);
    }

    /** Returns true if both assessments are of the same State and answer the same checklist. */
    public boolean isOfSameSubject(Findings later) {
        Assessment.Subject earlier = findings.assessment().subject();
        Assessment.Subject now = later.assessment().subject();
        return earlier.checklistId().equals(now.checklistId())
                && earlier.state().equals(now.state());
    }

    /** Returns the changes since.
     *
     * @param file the name of the earlier file, as the reader is told it
     */
    public ChangesSince since(String file, Findings later) {
        return ChangesSince.of(against(later), file, gone);
    }

    /** Refuses to compare two States, or answers to two checklists. */
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
