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
 * @param answersAt where the list of the answers begins
 */
public record AssessmentDocument(
        Path path,
        Assessment assessment,
        Checklist checklist,
        Supplier<String> fingerprint,
        Map<QuestionId, Where> places,
        Where answersAt) {
    public AssessmentDocument {
        places = Map.copyOf(places);
    }

    /** One of which it is not known where its answers begin. */
    public AssessmentDocument(
            Path path,
            Assessment assessment,
            Checklist checklist,
            Supplier<String> fingerprint,
            Map<QuestionId, Where> places) {
        this(path, assessment, checklist, fingerprint, places, Where.in(path.toString()));
    }

    /** Of the file's bytes, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return fingerprint.get();
    }
}
