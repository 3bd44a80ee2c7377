package org.stocktake.files;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Where;

/**
 * An assessment as it was read.
 *
 * @param checklist the one that it answers
 * @param fingerprint gives {@link #sha256()}, which few commands ask for and which costs time at the first use
 * @param places where each answer stands: the place of its question's id
 */
public record AssessmentDocument(
        Path path,
        Assessment assessment,
        Checklist checklist,
        Supplier<String> fingerprint,
        Map<QuestionId, Where> places) {
    public AssessmentDocument {
        places = Map.copyOf(places);
    }

    /** Of the file's bytes, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return fingerprint.get();
    }
}
