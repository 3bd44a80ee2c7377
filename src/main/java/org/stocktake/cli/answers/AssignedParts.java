package org.stocktake.cli.answers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.QuestionId;

/** The assignments of one command to each question, by the key behind the question. */
final class AssignedParts {
    private final Map<QuestionId, Map<String, Assignment>> assigned = new HashMap<>();

    void add(AnswerProperty part, Assignment assignment) {
        assigned.computeIfAbsent(part.question(), question -> new HashMap<>()).put(part.key(), assignment);
    }

    /** Returns true if the key of the question was given a value. */
    boolean has(QuestionId question, AnswerTextField text) {
        return of(question).containsKey(text.key());
    }

    /** Returns true if a part was typed on the command line, and not read from a table. */
    boolean isTyped(QuestionId question, String key) {
        return Optional.ofNullable(of(question).get(key))
                .filter(assignment -> assignment.where().isEmpty())
                .isPresent();
    }

    private Map<String, Assignment> of(QuestionId question) {
        return assigned.getOrDefault(question, Map.of());
    }
}
