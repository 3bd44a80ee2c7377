package org.stocktake.report.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.model.Evidence;
import org.stocktake.model.Question;

/**
 * A citation of the annex, once, with every question that it supports.
 *
 * @param number from 1, in the order in which the checklist first comes to it
 */
public record Exhibit(int number, Evidence evidence, List<Question> supports) {
    public Exhibit {
        supports = List.copyOf(supports);
    }

    /** Numbers the citations of the answers; equal citations are one exhibit. */
    static List<Exhibit> of(Collection<Given> answers) {
        Map<Evidence, List<Question>> cited = new LinkedHashMap<>();
        answers.forEach(given -> given.answer().evidence().stream()
                .distinct()
                .forEach(evidence -> cited.computeIfAbsent(evidence, first -> new ArrayList<>())
                        .add(given.question())));
        List<Exhibit> exhibits = new ArrayList<>();
        cited.forEach((evidence, questions) -> exhibits.add(new Exhibit(exhibits.size() + 1, evidence, questions)));
        return exhibits;
    }
}
