package org.stocktake.finding.persona;

import java.time.LocalDate;
import java.util.List;
import org.stocktake.model.Assessment;
import org.stocktake.model.SourceLocation;

/**
 * An invented State that tests a checklist: its profile and answers, and what is expected of them.
 *
 * @param about the State, in one line
 * @param where the place of its id in the file
 * @param assessment its facts, depth and answers
 * @param today the day on which {@code review-by} is judged
 */
public record Persona(
        String id,
        String about,
        SourceLocation where,
        Assessment assessment,
        LocalDate today,
        List<Expectation> expectations) {
    public Persona {
        expectations = List.copyOf(expectations);
    }
}
