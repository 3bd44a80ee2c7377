package org.stocktake.report.console;

import java.util.List;
import java.util.Optional;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.model.QuestionId;

/**
 * The result of accepting the assessment of one State as its floor.
 *
 * @param since the changes since the floor; empty when there was no floor
 * @param same true if the floor already has the content of the assessment
 */
public record FloorAcceptance(String state, Optional<Comparison> since, boolean same) {
    /** Returns the steps back because of which the floor stays as it is. */
    public List<QuestionChange> worse() {
        return since.map(Comparison::worse).orElse(List.of());
    }

    /** Returns the changes to the better. */
    public List<QuestionChange> better() {
        return since.map(comparison -> comparison.of(QuestionChange.Kind.BETTER))
                .orElse(List.of());
    }

    /** Returns the other answers that are neither better nor worse. */
    public List<QuestionChange> other() {
        return since.map(comparison -> comparison.of(QuestionChange.Kind.CHANGED)).orElse(List.of()).stream()
                .filter(QuestionChange::isOtherAnswer)
                .toList();
    }

    /** Returns the parts of split questions that have to be confirmed first: the floor could not hold what was accepted. */
    public List<QuestionId> waiting() {
        return since.map(Comparison::partsToConfirm).orElse(List.of());
    }

    /** Returns true if the floor changes. */
    public boolean isMoved() {
        return !same && worse().isEmpty() && waiting().isEmpty();
    }
}
