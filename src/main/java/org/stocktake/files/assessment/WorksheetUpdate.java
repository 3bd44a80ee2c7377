package org.stocktake.files.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Coordination;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.QuestionId;

/**
 * Takes the head of a worksheet to the present version of the checklist.
 *
 * @param renamed the new ids of answers that stay answers, by the old ones
 */
record WorksheetUpdate(
        Checklist checklist, EarlierVersion way, Assessment before, Map<QuestionId, QuestionId> renamed) {
    /**
     * Returns the head with the questions of now. What was sent at a question whose answer does not stay is kept under
     * the old id, so that what the office changed is known; the questions that it became are asked instead.
     */
    Coordination.Worksheet updated(Coordination.Worksheet head) {
        Map<QuestionId, String> base = new LinkedHashMap<>();
        Map<QuestionId, String> earlier = new LinkedHashMap<>(head.earlierBase());
        for (Map.Entry<QuestionId, String> sent : head.base().entrySet()) {
            QuestionId id = sent.getKey();
            EarlierVersion.QuestionStep step = way.of(id);
            boolean isEmpty = before.answerTo(id).isEmpty();
            if (renamed.containsKey(id) || (step.step().keepsAnswer() && isEmpty)) {
                base.put(step.into().get(0), sent.getValue());
            } else {
                earlier.putIfAbsent(id, sent.getValue());
                step.into().forEach(now -> base.putIfAbsent(now, ""));
            }
        }
        base.keySet().removeIf(id -> checklist.question(id).isEmpty());
        return new Coordination.Worksheet(
                head.agency(), head.office(), head.sent(), head.due(), head.round(), base, earlier);
    }
}
