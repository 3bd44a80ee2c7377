package org.stocktake.finding;

import java.util.Optional;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.KebabCase;
import org.stocktake.model.QuestionId;

/** The status of the work on one question. */
public enum QuestionStatus {
    /** Answered, with all follow-ups. */
    DONE,
    /** Answered, with a follow-up missing. */
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

    /** Returns true if the question has no answer, or only a pending one. */
    public boolean leavesOpen() {
        return this == OPEN || this == TO_DO;
    }

    /** Returns the last part of its message key. */
    public String word() {
        return KebabCase.of(this);
    }
}
