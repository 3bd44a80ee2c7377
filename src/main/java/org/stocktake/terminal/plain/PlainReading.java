package org.stocktake.terminal.plain;

import java.util.List;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.event.Motion;
import org.stocktake.interview.view.Field;
import org.stocktake.terminal.Session;

/** Asks for what a page takes, reads it, and turns it into events. */
final class PlainReading implements Field.Cases<List<Event>> {
    private final PlainInput in;
    private final PlainPage page;
    private final Session session;

    PlainReading(PlainInput in, PlainPage page, Session session) {
        this.in = in;
        this.page = page;
        this.session = session;
    }

    @Override
    public List<Event> choices(Field.Choices field) {
        return new PlainList(in, page, session, field).read();
    }

    @Override
    public List<Event> text(Field.Text field) {
        return new PlainText(in, page, session, field).read();
    }

    /** A page that is read was said already; one goes on. */
    @Override
    public List<Event> reading(Field.Reading field) {
        return PlainInterview.ask(Motion.CONFIRM);
    }
}
