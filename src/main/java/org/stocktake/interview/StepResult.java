package org.stocktake.interview;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.interview.event.Effect;
import org.stocktake.interview.event.InterviewEnd;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.model.QuestionId;

/**
 * What the last event left to be said and done.
 *
 * @param unsaved what stands in the way of saving, until all is saved; empty when it is
 * @param closing the questions with whose answer their section was done, until that is said
 */
record StepResult(
        List<Paragraph> said, Effect wants, InterviewEnd end, List<Paragraph> unsaved, List<QuestionId> closing) {
    static final StepResult QUIET =
            new StepResult(List.of(), Effect.NOTHING, InterviewEnd.NOT_YET, List.of(), List.of());

    StepResult {
        said = List.copyOf(said);
        unsaved = List.copyOf(unsaved);
        closing = List.copyOf(closing);
    }

    /** The moment at which the next event comes: nothing said, but what is not saved is not saved still. */
    StepResult next() {
        return new StepResult(List.of(), Effect.NOTHING, InterviewEnd.NOT_YET, unsaved, closing);
    }

    StepResult saying(Paragraph paragraph) {
        List<Paragraph> more = new ArrayList<>(said);
        more.add(paragraph);
        return new StepResult(more, wants, end, unsaved, closing);
    }

    StepResult closing(List<QuestionId> questions) {
        return new StepResult(said, wants, end, unsaved, questions);
    }

    StepResult wanting(Effect other) {
        return new StepResult(said, other, end, unsaved, closing);
    }

    StepResult ended(InterviewEnd how) {
        return new StepResult(said, wants, how, unsaved, closing);
    }

    /** What was said about saving before is said no more. */
    StepResult unsaved(List<Paragraph> because) {
        List<Paragraph> others = new ArrayList<>(said);
        others.removeAll(unsaved);
        others.addAll(because);
        return new StepResult(others, wants, end, because, closing);
    }
}
