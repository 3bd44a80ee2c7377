package org.stocktake.terminal.plain;

import java.util.List;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.PageField;
import org.stocktake.terminal.InterviewSession;

/** Asks for what a page takes, reads it, and turns it into events. */
final class PlainReading implements PageField.Cases<List<Event>> {
    private final PlainInput in;
    private final PlainPage page;
    private final InterviewSession session;

    PlainReading(PlainInput in, PlainPage page, InterviewSession session) {
        this.in = in;
        this.page = page;
        this.session = session;
    }

    @Override
    public List<Event> choices(PageField.Choices field) {
        return new PlainListInput(in, page, session, field).read();
    }

    @Override
    public List<Event> text(PageField.Text field) {
        return new PlainTextInput(in, page, session, field).read();
    }

    /** A page that is read was said already; one goes on. */
    @Override
    public List<Event> reading(PageField.Reading field) {
        return PlainInterview.ask(EditKey.CONFIRM);
    }
}
