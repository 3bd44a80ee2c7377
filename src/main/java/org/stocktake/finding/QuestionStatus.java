package org.stocktake.finding;

import java.util.Optional;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.KebabCase;
import org.stocktake.model.QuestionId;

/** Where the work on one question stands. */
public enum QuestionStatus {
    /** Answered, with everything that is asked after the answer. */
    DONE,
    /** Answered, and something that is asked after the answer is missing. */
    TO_COMPLETE,
    /** With a pending answer. */
    OPEN,
    /** Without any answer. */
    TO_DO;

    public static QuestionStatus of(Assessment assessment, QuestionId id, Checklist checklist) {
        Optional<Answer> answer = assessment.answerTo(id);
        if (answer.isEmpty()) {
            return TO_DO;
        }
        if (answer.get().kind().isPending()) {
            return OPEN;
        }
        return FollowUp.missingIn(answer.get(), checklist).isEmpty() ? DONE : TO_COMPLETE;
    }

    /** Whether the question has no answer that counts. */
    public boolean leavesOpen() {
        return this == OPEN || this == TO_DO;
    }

    /** The last part of the key of its words. */
    public String word() {
        return KebabCase.of(this);
    }
}
