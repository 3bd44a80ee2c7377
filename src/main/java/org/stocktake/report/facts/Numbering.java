package org.stocktake.report.facts;

import java.util.HashMap;
import java.util.Map;
import org.stocktake.model.Checklist;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** The short numbers of the questions of a checklist, as {@link Checklist#numberOf(Question)} gives them, at hand. */
public final class Numbering {
    private final Map<QuestionId, String> numbers = new HashMap<>();

    public Numbering(Checklist checklist) {
        checklist.questions().forEach(question -> numbers.put(question.id(), checklist.numberOf(question)));
    }

    /** The number; empty for a question of another checklist. */
    public String of(Question question) {
        return numbers.getOrDefault(question.id(), "");
    }
}
