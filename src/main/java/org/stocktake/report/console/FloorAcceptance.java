package org.stocktake.report.console;

import java.util.List;
import java.util.Optional;
import org.stocktake.finding.compare.Change;
import org.stocktake.finding.compare.Comparison;

/**
 * What became of the floor of one State.
 *
 * @param since what changed since; empty when there was no floor
 * @param same whether the floor holds already what stands in the assessment
 */
public record FloorAcceptance(String state, Optional<Comparison> since, boolean same) {
    /** The steps back because of which the floor stays. */
    public List<Change> worse() {
        return since.map(Comparison::worse).orElse(List.of());
    }

    /** What is better. */
    public List<Change> better() {
        return since.map(comparison -> comparison.of(Change.Kind.BETTER)).orElse(List.of());
    }

    public boolean isMoved() {
        return !same && worse().isEmpty();
    }
}
