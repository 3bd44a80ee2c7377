package org.stocktake.interview;

import java.util.Collections;
import java.util.List;
import org.stocktake.finding.FollowUp;
import org.stocktake.model.Assessment;
import org.stocktake.model.Question;

/**
 * How far an assessment is, in counts of the questions asked.
 *
 * @param answered with an answer that is not pending, those to complete included
 * @param toComplete of these, those that lack a follow-up
 * @param open with a pending answer
 * @param toDo without any answer
 */
public record Progress(int asked, int answered, int toComplete, int open, int toDo) {
    static Progress of(Assessment assessment, List<Question> asked) {
        List<Status> all =
                asked.stream().map(question -> Status.of(assessment, question)).toList();
        int toComplete = Collections.frequency(all, Status.TO_COMPLETE);
        return new Progress(
                asked.size(),
                Collections.frequency(all, Status.DONE) + toComplete,
                toComplete,
                Collections.frequency(all, Status.OPEN),
                Collections.frequency(all, Status.TO_DO));
    }

    /** Whether no question is open. */
    public boolean isComplete() {
        return answered == asked;
    }

    /** Where one question stands. */
    enum Status {
        DONE("interview.status.done"),
        TO_COMPLETE("interview.status.to-complete"),
        OPEN("interview.status.open"),
        TO_DO("interview.status.to-do");

        final String key;

        Status(String key) {
            this.key = key;
        }

        static Status of(Assessment assessment, Question question) {
            return assessment
                    .answerTo(question.id())
                    .map(answer -> answer.kind().isPending()
                            ? OPEN
                            : FollowUp.missingIn(answer).isEmpty() ? DONE : TO_COMPLETE)
                    .orElse(TO_DO);
        }

        boolean leavesOpen() {
            return this == OPEN || this == TO_DO;
        }
    }
}
