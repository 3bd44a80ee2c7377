package org.stocktake.terminal.screen;

import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.View;

/** Moves that depend on the lines as placed: up and down in wrapped text, scrolling, reading on. */
final class VisualMotion implements PageField.Cases<Event> {
    private final Event event;
    private final Frame.Reach reach;

    private VisualMotion(Event event, Frame.Reach reach) {
        this.event = event;
        this.reach = reach;
    }

    /** Returns the event, as a move to a place if it is such a move. */
    static Event of(Event event, View view, Frame frame) {
        return view.field().match(new VisualMotion(event, frame.reach()));
    }

    /**
     * Opens the help, which has the whole text, where Page Down is pressed at a text that goes on below. A list of many
     * lines has a use of its own for the key.
     */
    @Override
    public Event choices(PageField.Choices field) {
        boolean isShort = !field.many() && !field.filter().possible();
        return event == EditKey.PAGE_DOWN && reach.cut() && isShort ? Command.HELP : event;
    }

    @Override
    public Event text(PageField.Text field) {
        if (event == EditKey.UP && reach.up() >= 0) {
            return new Event.Placed(reach.up());
        }
        return event == EditKey.DOWN && reach.down() >= 0 ? new Event.Placed(reach.down()) : event;
    }

    @Override
    public Event form(PageField.Form field) {
        return field.input().map(input -> input.match(this)).orElse(event);
    }

    @Override
    public Event reading(PageField.Reading field) {
        int page = Math.max(1, reach.page() - 3);
        if (event == EditKey.UP) {
            return new Event.Placed(reach.scroll() - 1);
        }
        if (event == EditKey.DOWN) {
            return new Event.Placed(reach.scroll() + 1);
        }
        if (event == EditKey.PAGE_UP) {
            return new Event.Placed(reach.scroll() - page);
        }
        boolean down = event == EditKey.PAGE_DOWN || event == EditKey.TICK;
        return down ? new Event.Placed(reach.scroll() + page) : event;
    }
}
