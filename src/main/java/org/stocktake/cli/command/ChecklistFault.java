package org.stocktake.cli.command;

import static org.stocktake.model.ProblemKind.NEWER_CHECKLIST_VERSION;
import static org.stocktake.model.ProblemKind.OTHER_CHECKLIST;
import static org.stocktake.model.ProblemKind.OTHER_CHECKLIST_VERSION;
import static org.stocktake.model.ProblemKind.UNKNOWN_CHECKLIST;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;

/** Tells a fault of an assessment from one of its checklist, for which the assessment is not to blame. */
public final class ChecklistFault {
    private static final Set<ProblemKind> NOT_AT_HAND =
            Set.of(UNKNOWN_CHECKLIST, OTHER_CHECKLIST, NEWER_CHECKLIST_VERSION, OTHER_CHECKLIST_VERSION);

    private ChecklistFault() {}

    /**
     * Returns the file of the checklist if all problems are in it; empty if one is in the assessment, or if there is none.
     *
     * @param assessment the name of the file that was read
     */
    public static Optional<String> file(List<Problem> problems, String assessment) {
        for (Problem problem : problems) {
            if (problem.where().file().equals(assessment)) {
                return Optional.empty();
            }
        }
        return problems.stream().findFirst().map(problem -> problem.where().file());
    }

    /** Returns true if the assessment cannot be judged: its checklist has a fault, is missing, or is another one. */
    public static boolean isCause(List<Problem> problems, String assessment) {
        return file(problems, assessment).isPresent()
                || problems.stream().anyMatch(problem -> NOT_AT_HAND.contains(problem.kind()));
    }
}
