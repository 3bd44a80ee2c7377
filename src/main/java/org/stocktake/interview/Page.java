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
 * A page of the interview: what it shows and what it does with an event. A page is an identity without state: text not
 * yet confirmed is in its {@link PageState}, confirmed text in the assessment.
 */
public interface Page {
    View view(Interview at);

    Interview on(Event event, Interview at, Instant now);

    /** Returns the state of the page before anything was done on it. */
    PageState first(Interview at);

    /** Returns true if the page still makes sense: its question is asked, its citation exists. */
    default boolean isAsked(Interview at) {
        return true;
    }

    /** Returns the question that the page belongs to; empty for other pages. */
    default Optional<QuestionId> question() {
        return Optional.empty();
    }

    /** Returns what the page asks for after an answer; empty for other pages. */
    default Optional<FollowUp> followUp() {
        return Optional.empty();
    }

    /** Returns true for a list to which one comes back when the page opened from it is done. */
    default boolean isOverview() {
        return false;
    }

    /** Returns what the help page says about it. */
    default List<Paragraph> help(Interview at) {
        return List.of();
    }

    /** Goes back to the page before. Text that was typed stays as a draft. */
    Interview back(Interview at);

    /** Goes on without an answer. */
    Interview skip(Interview at);

    /** Returns true if one can go on without an answer. */
    default boolean canSkip() {
        return true;
    }

    /** Returns the page that help and menu are about: itself, unless it lies over another page. */
    default Page subject() {
        return this;
    }

    /** Returns the stable name under which half-typed text is kept; empty where there is none to keep. */
    default String name() {
        return "";
    }

    /** Returns the text to keep under that name. */
    default String kept(PageState draft, Interview at) {
        return draft.writing().text();
    }

    /** Returns the state of the page from a text that was kept. */
    default PageState again(String kept, Interview at) {
        return PageState.written(kept);
    }

    /** Returns the note for a page that is shown with a kept text. */
    default Phrase saidAgain() {
        return Phrase.of("interview.note.half-typed");
    }
}
