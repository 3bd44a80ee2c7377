package org.stocktake.report.facts;

import java.util.HashMap;
import java.util.Map;
import org.stocktake.model.Checklist;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

/** The short numbers of the questions of a checklist, as {@link Checklist#numberOf(Question)} gives them, at hand. */
public final class QuestionNumbers {
    private final Map<QuestionId, String> numbers = new HashMap<>();

    public QuestionNumbers(Checklist checklist) {
        int sections = 0;
        for (Section section : checklist.sections()) {
            sections++;
            int questions = 0;
            for (Question question : section.questions()) {
                questions++;
                numbers.put(question.id(), sections + "." + questions);
            }
        }
    }

    /** The number; empty for a question of another checklist. */
    public String of(Question question) {
        return numbers.getOrDefault(question.id(), "");
    }
}
