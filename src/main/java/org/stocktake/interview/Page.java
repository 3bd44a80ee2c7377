package org.stocktake.interview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.FollowUp;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.View;
import org.stocktake.model.QuestionId;

/**
 * One page: what it shows and what it does with an event. A page is only an identity; what was typed on it is a
 * {@link PageState} of the interview, what was confirmed stands in the assessment.
 */
public interface Page {
    View view(Interview at);

    Interview on(Event event, Interview at, Instant now);

    /** How the page looks when nothing was done on it yet. */
    PageState first(Interview at);

    /** Whether the page still makes sense: its question is asked, its citation is there. */
    default boolean isAsked(Interview at) {
        return true;
    }

    /** The question that the page belongs to; empty for the others. */
    default Optional<QuestionId> question() {
        return Optional.empty();
    }

    /** What the page asks for after an answer; empty for the others. */
    default Optional<FollowUp> followUp() {
        return Optional.empty();
    }

    /** Whether one comes back to it when what was opened from it is done. */
    default boolean isOverview() {
        return false;
    }

    /** What the help page says about it. */
    default List<Paragraph> help(Interview at) {
        return List.of();
    }

    /** Goes back to the page before. What was typed stays, unconfirmed. */
    Interview back(Interview at);

    /** Goes on without an answer. */
    Interview skip(Interview at);

    /** Whether one can go on without an answer. */
    default boolean canSkip() {
        return true;
    }

    /** The page that help and menu are about: itself, unless it only lies over another. */
    default Page subject() {
        return this;
    }

    /** The stable name under which half-typed text is kept; empty where there is none to keep. */
    default String name() {
        return "";
    }

    /** What is kept under that name of what was done on the page. */
    default String kept(PageState draft, Interview at) {
        return draft.writing().text();
    }

    /** The page as it was when that was kept. */
    default PageState again(String kept, Interview at) {
        return PageState.written(kept);
    }

    /** What is said of the page when it is shown so. */
    default Phrase saidAgain() {
        return Phrase.of("interview.note.half-typed");
    }
}
