package org.stocktake.report.machine;

import java.util.List;
import java.util.Optional;
import org.stocktake.finding.Findings;
import org.stocktake.finding.evidence.CitationUse;
import org.stocktake.finding.evidence.DocumentState;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;

/** Writes the citations of an assessment as JSON. */
public final class EvidenceJson {
    private EvidenceJson() {}

    /**
     * A citation with the state of its document.
     *
     * @param state empty if it has no document
     * @param now the SHA-256 of the document today; empty if it cannot be told
     */
    public record Citation(CitationUse use, Optional<DocumentState> state, String now) {
        public static Citation of(CitationUse use, DocumentState state, String now) {
            return new Citation(use, Optional.of(state), now);
        }

        public static Citation withoutFile(CitationUse use) {
            return new Citation(use, Optional.empty(), "");
        }

        public Evidence evidence() {
            return use.evidence();
        }

        /** Returns the path of the document; empty if there is none. */
        public String file() {
            return use.evidence().file();
        }

        public boolean is(DocumentState other) {
            return state.isPresent() && state.get() == other;
        }
    }

    /** Returns the JSON document, ending in a line feed. */
    public static String of(String file, Findings findings, List<Citation> citations) {
        return JsonWriter.document("stocktake/evidence/1", json -> {
            new AnswerJson(json).subject(file, findings.assessment());
            json.array("citations", citations, citation -> {
                Evidence evidence = citation.evidence();
                json.text("title", evidence.title());
                json.text("reference", evidence.reference());
                json.text("kind", evidence.kindWord());
                json.text("date", evidence.date());
                citation.use().years(findings.today().toString()).ifPresent(years -> json.number("years", years));
                json.text("in-force-from", evidence.inForceFrom());
                json.text("repealed-on", evidence.repealedOn());
                json.text("review-by", evidence.reviewDay());
                json.text("link", evidence.link());
                json.text("file", evidence.file());
                json.text("sha256", evidence.sha256());
                citation.state().ifPresent(state -> json.text("state", state.word()));
                json.text("now", citation.now());
                json.texts(
                        "questions",
                        citation.use().questions().stream()
                                .map(QuestionId::value)
                                .toList());
            });
        });
    }
}
