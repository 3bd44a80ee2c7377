package org.stocktake.interview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.interview.event.Effect;
import org.stocktake.interview.event.InterviewEnd;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.model.QuestionId;

/**
 * Result of the last event.
 *
 * @param time the time of the event
 * @param said notices, in order
 * @param wants the effect for the front end
 * @param end how the interview ended, or that it has not
 * @param unsaved messages about a save that failed or is under way; empty when all is saved
 * @param closing questions that completed a section, until that is said
 * @param byNumber true if a number took a line and led on: an Enter that still follows it means the same
 */
record StepResult(
        Instant time,
        List<Paragraph> said,
        Effect wants,
        InterviewEnd end,
        List<Paragraph> unsaved,
        List<QuestionId> closing,
        boolean byNumber) {
    static final StepResult QUIET =
            new StepResult(Instant.EPOCH, List.of(), Effect.NOTHING, InterviewEnd.NOT_YET, List.of(), List.of(), false);

    StepResult {
        said = List.copyOf(said);
        unsaved = List.copyOf(unsaved);
        closing = List.copyOf(closing);
    }

    /** Returns the result before the next event: no notices, but messages about saving stay. */
    StepResult next(Instant now) {
        return new StepResult(now, List.of(), Effect.NOTHING, InterviewEnd.NOT_YET, unsaved, closing, false);
    }

    StepResult saying(Paragraph paragraph) {
        List<Paragraph> more = new ArrayList<>(said);
        more.add(paragraph);
        return new StepResult(time, more, wants, end, unsaved, closing, byNumber);
    }

    StepResult closing(List<QuestionId> questions) {
        return new StepResult(time, said, wants, end, unsaved, questions, byNumber);
    }

    StepResult byNumber(boolean took) {
        return new StepResult(time, said, wants, end, unsaved, closing, took);
    }

    StepResult wanting(Effect other) {
        return new StepResult(time, said, other, end, unsaved, closing, byNumber);
    }

    StepResult ended(InterviewEnd how) {
        return new StepResult(time, said, wants, how, unsaved, closing, byNumber);
    }

    /** Returns the result with other messages about saving; those said before are removed. */
    StepResult unsaved(List<Paragraph> because) {
        List<Paragraph> others = new ArrayList<>(said);
        others.removeAll(unsaved);
        others.addAll(because);
        return new StepResult(time, others, wants, end, because, closing, byNumber);
    }
}
