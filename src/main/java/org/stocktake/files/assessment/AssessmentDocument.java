package org.stocktake.files.assessment;

import java.nio.file.Path;
import java.util.List;
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
 * @param checklist the checklist that it answers
 * @param fingerprint gives {@link #sha256()}; few commands ask for it, and the first use costs time
 * @param places places of its facts, declarations, answers and cited files
 */
public record AssessmentDocument(
        Path path, Assessment assessment, Checklist checklist, Supplier<String> fingerprint, Places places) {
    /**
     * The places of facts, declarations, answers and cited files in the file.
     *
     * @param answers place of the question's id, for each answer
     * @param facts place of the fact's id, for each fact of the profile
     * @param declarations place of each declaration, in the order of the file
     * @param documents places of the files that an answer cites, in the order of its citations; only for answers that
     *     cite one
     * @param requests places of the requests, in the order of the file
     * @param signOffs places of the sign-offs, in the order of the file
     * @param answersAt place where the list of answers begins
     */
    public record Places(
            Map<QuestionId, SourceLocation> answers,
            Map<FactId, SourceLocation> facts,
            List<SourceLocation> declarations,
            Map<QuestionId, List<SourceLocation>> documents,
            List<SourceLocation> requests,
            List<SourceLocation> signOffs,
            SourceLocation answersAt) {
        public Places {
            answers = Map.copyOf(answers);
            facts = Map.copyOf(facts);
            declarations = List.copyOf(declarations);
            documents = Map.copyOf(documents);
            requests = List.copyOf(requests);
            signOffs = List.copyOf(signOffs);
        }

        /** Returns places of which only the file is known. */
        public static Places nowhereIn(Path path) {
            SourceLocation file = SourceLocation.in(path.toString());
            return new Places(Map.of(), Map.of(), List.of(), Map.of(), List.of(), List.of(), file);
        }
    }

    /** Returns the SHA-256 of the file's bytes, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return fingerprint.get();
    }
}
