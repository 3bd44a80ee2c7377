package org.stocktake.files;

import java.nio.file.Path;
import java.util.Map;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Where;

/**
 * An assessment as it was read.
 *
 * @param checklist the one that it answers
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param places where each answer stands: the place of its question's id
 */
public record AssessmentDocument(
        Path path, Assessment assessment, Checklist checklist, String sha256, Map<QuestionId, Where> places) {
    public AssessmentDocument {
        places = Map.copyOf(places);
    }
}
