package org.stocktake.files.assessment;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.FactId;
import org.stocktake.model.QuestionId;
import org.stocktake.model.SourceLocation;

/**
 * An assessment as it was read.
 *
 * @param checklist the one that it answers
 * @param fingerprint gives {@link #sha256()}, which few commands ask for and which costs time at the first use
 * @param places where its facts and answers stand
 */
public record AssessmentDocument(
        Path path, Assessment assessment, Checklist checklist, Supplier<String> fingerprint, Places places) {
    /**
     * Where things stand in the file.
     *
     * @param answers of each answer, the place of its question's id
     * @param facts of each fact of the profile, the place of its id
     * @param answersAt where the list of the answers begins
     */
    public record Places(
            Map<QuestionId, SourceLocation> answers, Map<FactId, SourceLocation> facts, SourceLocation answersAt) {
        public Places {
            answers = Map.copyOf(answers);
            facts = Map.copyOf(facts);
        }

        /** Nothing but the file is known. */
        public static Places nowhereIn(Path path) {
            return new Places(Map.of(), Map.of(), SourceLocation.in(path.toString()));
        }
    }

    /** Of the file's bytes, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return fingerprint.get();
    }
}
