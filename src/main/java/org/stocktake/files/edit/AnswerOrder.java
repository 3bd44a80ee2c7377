package org.stocktake.files.edit;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.model.Assessment;
import org.stocktake.model.QuestionId;

/**
 * The order of the answers that two versions of an assessment share.
 *
 * @param questions in the order of the later version; answers that it does not have come last
 * @param isNew true if it is not the order of the earlier version
 */
public record AnswerOrder(List<QuestionId> questions, boolean isNew) {
    public AnswerOrder {
        questions = List.copyOf(questions);
    }

    public static AnswerOrder between(Assessment before, Assessment after) {
        List<QuestionId> earlier = new ArrayList<>();
        List<QuestionId> gone = new ArrayList<>();
        for (QuestionId question : before.answers().keySet()) {
            (after.answers().containsKey(question) ? earlier : gone).add(question);
        }
        List<QuestionId> later = new ArrayList<>();
        for (QuestionId question : after.answers().keySet()) {
            if (before.answers().containsKey(question)) {
                later.add(question);
            }
        }
        boolean isNew = !later.equals(earlier);
        later.addAll(gone);
        return new AnswerOrder(later, isNew);
    }
}
