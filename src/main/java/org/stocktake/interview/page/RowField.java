package org.stocktake.interview.page;

import java.time.Instant;
import java.util.Optional;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageState;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.PageField;

/** Input of a row: a text, a list, or nothing but an action. */
interface RowField {
    /** Carries out an action. A refusal says why, and changes nothing. */
    interface Accept {
        Interview take(Interview at, Instant now);
    }

    /** Takes something that was typed, chosen or ticked. */
    interface Taking<T> {
        Interview take(T value, Interview at, Instant now);
    }

    /** Returns the state of the row when it is opened: with what is recorded, or proposed. */
    PageState opened(Interview at);

    /** Returns the input as it is shown. */
    PageField input(Interview at);

    /** Handles an event while the row is open. */
    Interview on(Event event, Interview at, Instant now);

    /** Records what is typed or ticked now; the row stays as it is. */
    Interview settled(Interview at, Instant now);

    /** Returns what is typed or ticked, as it is kept; the same for the same input. */
    String kept(PageState draft);

    /** Returns the state of the row with what was kept. */
    PageState again(String kept, Interview at);

    /** Returns the action that Enter carries out; empty for a row that takes input. */
    default Optional<Accept> action() {
        return Optional.empty();
    }

    /** Returns true if one arrow up or down leads out of the row. */
    boolean isAtEdge(boolean down, Interview at);

    /** An action: opens another page, or changes something at once. */
    record Action(Accept accept) implements RowField {
        @Override
        public PageState opened(Interview at) {
            return PageState.EMPTY;
        }

        @Override
        public PageField input(Interview at) {
            throw new IllegalStateException("an action takes no input");
        }

        @Override
        public Interview on(Event event, Interview at, Instant now) {
            throw new IllegalStateException("an action takes no input");
        }

        @Override
        public Interview settled(Interview at, Instant now) {
            return at;
        }

        @Override
        public String kept(PageState draft) {
            return "";
        }

        @Override
        public PageState again(String kept, Interview at) {
            return PageState.EMPTY;
        }

        @Override
        public Optional<Accept> action() {
            return Optional.of(accept);
        }

        @Override
        public boolean isAtEdge(boolean down, Interview at) {
            return true;
        }
    }

    /** A list in a row of a form: one line is chosen, or several are ticked. */
    interface InList extends RowField, ListField {
        /** Returns the row in which it stands. */
        Row.Place row();

        @Override
        default Page page() {
            return row().page();
        }

        @Override
        default PageField input(Interview at) {
            return field(at);
        }

        @Override
        default Interview on(Event event, Interview at, Instant now) {
            return event.match(new ListInput(this, at, now));
        }

        @Override
        default boolean isAtEdge(boolean down, Interview at) {
            int focus = at.draftOf(page()).focus();
            return down ? focus >= shown(at).size() - 1 : focus <= 0;
        }
    }

    /** Returns an action that opens a page. */
    static RowField opens(Page page) {
        return new Action((at, now) -> at.open(page));
    }
}
