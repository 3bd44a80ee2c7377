package org.stocktake.finding;

import java.util.Optional;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.KebabCase;
import org.stocktake.model.QuestionId;

/** The status of the work on one question. These four words are used wherever questions are counted. */
public enum QuestionStatus {
    /** Answered, with all follow-ups. */
    DONE,
    /** Answered, with a follow-up missing. */
    TO_COMPLETE,
    /** Waiting for somebody, not known, later or withheld. */
    OPEN,
    /** Without any answer. */
    NOT_STARTED;

    public static QuestionStatus of(Assessment assessment, QuestionId id, Checklist checklist) {
        Optional<Answer> answer = assessment.answerTo(id);
        if (answer.isEmpty()) {
            return NOT_STARTED;
        }
        if (answer.get().kind().isPending()) {
            return OPEN;
        }
        return FollowUp.missingIn(answer.get(), checklist).isEmpty() ? DONE : TO_COMPLETE;
    }

    /** Returns true if the question has no answer, or only a pending one. */
    public boolean leavesOpen() {
        return this == OPEN || this == NOT_STARTED;
    }

    /** Returns the last part of its message key. */
    public String word() {
        return KebabCase.of(this);
    }
}
