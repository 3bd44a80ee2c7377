package org.stocktake.finding.persona;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.model.FactId;

/**
 * An expectation that is not met.
 *
 * @param found the words that stand in the place of those expected; empty for none
 * @param because the facts that decided, with the values that the persona has; none for a fact that it does not know
 */
public record UnmetExpectation(Expectation expectation, List<String> found, Map<FactId, List<String>> because) {
    public UnmetExpectation {
        found = List.copyOf(found);
        because = Collections.unmodifiableMap(new LinkedHashMap<>(because));
    }
}
