package org.stocktake.interview.page;

import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageState;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.PageField;

/** Input of a row: a text, or a list. */
interface RowField {
    /** Takes something that was typed, chosen or ticked. A refusal says why, and changes nothing. */
    interface Taking<T> {
        Interview take(T value, Interview at);
    }

    /** Returns the row in which it stands. */
    Row.Place row();

    /** Returns the state of the row when it is opened: with what is recorded, or proposed. */
    PageState opened(Interview at);

    PageField input(Interview at);

    /** Handles an event while the row is open. */
    Interview on(Event event, Interview at);

    /** Records what is typed or ticked now; the row stays as it is. */
    default Interview settled(Interview at) {
        return at;
    }

    /** Returns what is typed or ticked, as it is kept; the same for the same input. */
    default String kept(PageState draft) {
        return "";
    }

    /** Returns the state of the row with what was kept. */
    default PageState again(String kept, Interview at) {
        return opened(at);
    }

    /** Returns true if one arrow up or down leads out of the row. */
    boolean isAtEdge(boolean down, Interview at);

    /** A list in a row of a form: one line is chosen, or several are ticked. */
    interface InList extends RowField, ListField {
        @Override
        default Page page() {
            return row().page();
        }

        @Override
        default PageField input(Interview at) {
            return field(at);
        }

        @Override
        default Interview on(Event event, Interview at) {
            return event.match(new ListInput(this, at));
        }

        @Override
        default boolean isAtEdge(boolean down, Interview at) {
            int focus = at.draftOf(page()).focus();
            return down ? focus >= shown(at).size() - 1 : focus <= 0;
        }
    }
}
