package org.stocktake.finding.evidence;

import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;
import org.stocktake.model.SourceLocation;

/**
 * A citation with a file, as an answer makes it, and the state of the file.
 *
 * @param question whose answer cites it
 * @param where the place of the file's name in the assessment
 */
public record CitedDocument(QuestionId question, Evidence evidence, DocumentState state, SourceLocation where) {
    public CitedDocument {
        if (evidence.file().isEmpty()) {
            throw new IllegalArgumentException("a cited document has a file");
        }
    }
}
