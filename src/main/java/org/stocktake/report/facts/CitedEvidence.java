package org.stocktake.report.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.finding.evidence.DocumentState;
import org.stocktake.model.Evidence;
import org.stocktake.model.Question;
import org.stocktake.report.facts.PublishableFindings.AnsweredQuestion;

/**
 * An exhibit: one citation of the annex of evidence, with every question that it supports.
 *
 * @param number from 1, in the order of the first question whose answer cites it
 * @param state of its document; empty when it has none, or nobody looked
 */
public record CitedEvidence(int number, Evidence evidence, List<Question> supports, Optional<DocumentState> state) {
    public CitedEvidence {
        supports = List.copyOf(supports);
    }

    /** Returns the exhibits of the answers, numbered; equal citations are one exhibit. */
    static List<CitedEvidence> of(Collection<AnsweredQuestion> answers, Map<Evidence, DocumentState> documents) {
        Map<Evidence, List<Question>> cited = new LinkedHashMap<>();
        for (AnsweredQuestion given : answers) {
            for (Evidence evidence : new LinkedHashSet<>(given.answer().evidence())) {
                cited.computeIfAbsent(evidence, first -> new ArrayList<>()).add(given.question());
            }
        }
        List<CitedEvidence> exhibits = new ArrayList<>();
        for (Map.Entry<Evidence, List<Question>> entry : cited.entrySet()) {
            Optional<DocumentState> state = Optional.ofNullable(documents.get(entry.getKey()));
            exhibits.add(new CitedEvidence(exhibits.size() + 1, entry.getKey(), entry.getValue(), state));
        }
        return exhibits;
    }
}
