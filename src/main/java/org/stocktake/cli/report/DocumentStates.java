package org.stocktake.cli.report;

import java.util.HashMap;
import java.util.Map;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.store.CitedFiles;
import org.stocktake.finding.evidence.DocumentState;
import org.stocktake.model.Answer;
import org.stocktake.model.Evidence;

/** Looks at the documents that an assessment cites, once for all formats of its report. */
final class DocumentStates {
    private final Map<String, Map<Evidence, DocumentState>> known = new HashMap<>();

    /** Returns the states by citation; none if the assessment cites no document, and nothing is loaded for it. */
    Map<Evidence, DocumentState> beside(String file, AssessmentDocument document) {
        return document.places().documents().isEmpty()
                ? Map.of()
                : known.computeIfAbsent(file, first -> states(document));
    }

    private static Map<Evidence, DocumentState> states(AssessmentDocument document) {
        CitedFiles files = CitedFiles.beside(document.path());
        Map<Evidence, DocumentState> states = new HashMap<>();
        for (Answer answer : document.assessment().answers().values()) {
            for (Evidence evidence : answer.evidence()) {
                if (!evidence.file().isEmpty()) {
                    states.put(evidence, files.state(evidence));
                }
            }
        }
        return states;
    }
}
