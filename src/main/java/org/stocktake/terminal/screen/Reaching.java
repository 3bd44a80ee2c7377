package org.stocktake.terminal.screen;

import org.stocktake.interview.event.Event;
import org.stocktake.interview.event.Motion;
import org.stocktake.interview.view.Field;
import org.stocktake.interview.view.View;

/** Moves that only make sense on the lines as they were placed: up and down in wrapped text, scrolling. */
final class Reaching implements Field.Cases<Event> {
    private final Event event;
    private final Frame.Reach reach;

    private Reaching(Event event, Frame.Reach reach) {
        this.event = event;
        this.reach = reach;
    }

    /** The event, as a move to a place where it is one. */
    static Event of(Event event, View view, Frame frame) {
        return view.field().match(new Reaching(event, frame.reach()));
    }

    @Override
    public Event choices(Field.Choices field) {
        return event;
    }

    @Override
    public Event text(Field.Text field) {
        if (event.equals(Event.of(Motion.UP)) && reach.up() >= 0) {
            return new Event.Placed(reach.up());
        }
        return event.equals(Event.of(Motion.DOWN)) && reach.down() >= 0 ? new Event.Placed(reach.down()) : event;
    }

    @Override
    public Event reading(Field.Reading field) {
        int page = Math.max(1, reach.page() - 3);
        if (event.equals(Event.of(Motion.UP))) {
            return new Event.Placed(reach.scroll() - 1);
        }
        if (event.equals(Event.of(Motion.DOWN))) {
            return new Event.Placed(reach.scroll() + 1);
        }
        if (event.equals(Event.of(Motion.PAGE_UP))) {
            return new Event.Placed(reach.scroll() - page);
        }
        boolean down = event.equals(Event.of(Motion.PAGE_DOWN)) || event.equals(Event.of(Motion.TICK));
        return down ? new Event.Placed(reach.scroll() + page) : event;
    }
}
