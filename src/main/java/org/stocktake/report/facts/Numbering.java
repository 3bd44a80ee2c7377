package org.stocktake.report.facts;

import java.util.HashMap;
import java.util.Map;
import org.stocktake.model.Checklist;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

/** Short numbers for questions, such as {@code 5.3}: the third question of the fifth section, asked or not. */
final class Numbering {
    private final Map<QuestionId, String> numbers = new HashMap<>();

    Numbering(Checklist checklist) {
        int section = 0;
        for (Section one : checklist.sections()) {
            section++;
            int place = 0;
            for (Question question : one.questions()) {
                place++;
                numbers.put(question.id(), section + "." + place);
            }
        }
    }

    String of(Question question) {
        return numbers.getOrDefault(question.id(), "");
    }
}
