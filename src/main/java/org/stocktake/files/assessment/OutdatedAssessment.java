package org.stocktake.files.assessment;

import java.nio.file.Path;
import java.util.List;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;

/**
 * An assessment of an earlier version of its checklist, as it was read: questions, facts and their values as they are
 * written.
 *
 * @param checklist the present version
 * @param way from the version of the assessment to the present one
 * @param text the text of the file
 * @param sha256 of its bytes
 */
public record OutdatedAssessment(
        Path path, Assessment assessment, Checklist checklist, EarlierVersion way, String text, String sha256) {
    /** Returns true if the one fault is that the file follows an earlier version from which it can be updated. */
    public static boolean isOnlyFault(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.kind() != ProblemKind.OLDER_CHECKLIST_VERSION) {
                return false;
            }
        }
        return !problems.isEmpty();
    }

    /** Returns the file as it is opened for saving. */
    public AssessmentDocument document() {
        return new AssessmentDocument(
                path, assessment, checklist, () -> sha256, AssessmentDocument.Places.nowhereIn(path));
    }
}
