package org.stocktake.report.console;

import java.util.List;
import java.util.Optional;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.compare.QuestionChange;

/**
 * What became of the floor of one State.
 *
 * @param since what changed since; empty when there was no floor
 * @param same whether the floor holds already what stands in the assessment
 */
public record FloorAcceptance(String state, Optional<Comparison> since, boolean same) {
    /** The steps back because of which the floor stays. */
    public List<QuestionChange> worse() {
        return since.map(Comparison::worse).orElse(List.of());
    }

    /** What is better. */
    public List<QuestionChange> better() {
        return since.map(comparison -> comparison.of(QuestionChange.Kind.BETTER))
                .orElse(List.of());
    }

    public boolean isMoved() {
        return !same && worse().isEmpty();
    }
}
