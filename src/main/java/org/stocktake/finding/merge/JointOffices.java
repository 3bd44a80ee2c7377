package org.stocktake.finding.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stocktake.model.AnswerTextField;

/** The names of several offices that gave one answer together, in one text. */
final class JointOffices {
    private static final String BETWEEN = "; ";

    private JointOffices() {}

    /** Returns the names of both texts, each once; the second text alone if both together are longer than a file holds. */
    static String joined(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first + second;
        }
        Set<String> earlier = new LinkedHashSet<>(List.of(first.split(BETWEEN, -1)));
        Set<String> later = new LinkedHashSet<>(List.of(second.split(BETWEEN, -1)));
        if (earlier.containsAll(later) || later.containsAll(earlier)) {
            return earlier.size() > later.size() ? first : second;
        }
        earlier.addAll(later);
        String both = String.join(BETWEEN, earlier);
        return both.length() <= AnswerTextField.CHARS_MAX ? both : second;
    }
}
