package org.stocktake.finding.persona;

import java.util.List;

/** The expectations of a persona that the checklist does not meet; empty if it meets all. */
public record PersonaResult(Persona persona, List<UnmetExpectation> unmet) {
    public PersonaResult {
        unmet = List.copyOf(unmet);
    }

    /** Returns true if every expectation is met. */
    public boolean holds() {
        return unmet.isEmpty();
    }
}
