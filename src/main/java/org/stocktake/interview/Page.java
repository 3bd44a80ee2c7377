package org.stocktake.interview;

import java.util.List;
import java.util.Optional;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.View;
import org.stocktake.model.QuestionId;

/**
 * A page of the interview: what it shows and what it does with an event. A page is an identity without state: text not
 * yet confirmed is in its {@link PageState}, confirmed text in the assessment.
 */
public interface Page {
    /** Words above the field: title and position, and paragraphs. */
    record PageText(List<Phrase> heading, List<Paragraph> body) {
        public static PageText of(Phrase title, List<Paragraph> body) {
            return new PageText(List.of(title), body);
        }

        public static PageText of(Phrase title, Paragraph... body) {
            return of(title, List.of(body));
        }
    }

    PageText text(Interview at);

    PageField field(Interview at);

    List<KeyHint> hints(Interview at);

    default View view(Interview at) {
        PageText text = text(at);
        return new View(text.heading, text.body, field(at), List.of(), hints(at));
    }

    Interview on(Event event, Interview at);

    /** Returns the state of the page before anything was done on it. */
    default PageState first(Interview at) {
        return PageState.EMPTY;
    }

    /** Returns true if the page still makes sense: its question is asked, its citation exists. */
    default boolean isAsked(Interview at) {
        return question().map(at.work()::isAsked).orElse(true);
    }

    /** Returns the question that the page belongs to; empty for other pages. */
    default Optional<QuestionId> question() {
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

    /** Goes on without an answer. */
    Interview skip(Interview at);

    /** Returns true if one can go on without an answer. */
    default boolean canSkip() {
        return true;
    }

    /** Returns true for a page that lies over another for a moment: help, menu, the question whether to leave. */
    default boolean isOverlay() {
        return false;
    }

    /** Returns the page that help and menu are about: itself, unless it lies over another page. */
    default Page subject() {
        return this;
    }

    /**
     * Returns the stable name of the page, as in the names of half-typed texts; empty where no text is typed.
     */
    default String name() {
        return "";
    }

    /** Returns the text that was typed on the page and not confirmed; empty when there is none. */
    default Optional<HalfTypedText> halfTyped(PageState draft, Interview at) {
        return Optional.empty();
    }

    /** Returns the state of the page with a kept text in one of its rows; empty if it has no such row. */
    default Optional<PageState> again(String row, String kept, Interview at) {
        return Optional.empty();
    }

    /** Returns the interview when one leaves the page by Back: what is typed stays as a draft. */
    default Interview leaving(Interview at) {
        return at;
    }

    /**
     * Returns the interview with what is typed on the page recorded, because one goes elsewhere. A text that cannot be
     * recorded stays as a draft.
     */
    default Interview settled(Interview at) {
        return at;
    }
}
