package org.stocktake.terminal.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.stocktake.interview.Interview;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.View;
import org.stocktake.terminal.Autosave;
import org.stocktake.terminal.InterviewSession;
import org.stocktake.terminal.PhraseFormatter;
import org.stocktake.terminal.SessionResult;
import org.stocktake.text.Messages;

/** The interview line by line, without an escape byte: for screen readers, simple terminals and scripts. */
public final class PlainInterview {
    private static final int BAD_ANSWERS_MAX = 20;

    private final BufferedReader in;
    private final PlainOutput out;
    private final PhraseFormatter formatter;
    private final Clock clock;
    /** True once the commands were said: a session that goes on with another file does not say them again. */
    private boolean introduced;

    public PlainInterview(BufferedReader in, PlainOutput out, Messages words, Clock clock) {
        this.in = in;
        this.out = out;
        this.formatter = PhraseFormatter.inPlain(words);
        this.clock = clock;
    }

    /**
     * Runs the interview.
     *
     * @param person true if a person answers; otherwise 20 bad answers in a row end it
     * @param farewell said when the process is ended from outside meanwhile, as by Ctrl-C
     * @throws IOException if the input cannot be read
     */
    public SessionResult run(Interview first, Autosave autosave, boolean person, Runnable farewell) throws IOException {
        InterviewSession session = new InterviewSession(first.inLines(), autosave, clock);
        ShutdownHook end = new ShutdownHook(() -> session.endFromOutside(List.of(), farewell));
        try {
            return run(session, person);
        } catch (IOException | RuntimeException | Error fault) {
            session.keepHalfTyped(fault);
            throw fault;
        } finally {
            end.callOff();
        }
    }

    private SessionResult run(InterviewSession session, boolean person) throws IOException {
        PlainInput input = new PlainInput(in, person);
        PlainPage page = new PlainPage(out, formatter);
        if (!introduced) {
            page.say("interview.plain.commands");
            introduced = true;
        }
        page.show(session.view());
        int bad = 0;
        while (!session.now().finished()) {
            View before = session.view();
            List<Event> events = reachable(read(input, session, page), session);
            if (events.isEmpty()) {
                continue;
            }
            boolean refused = !allTaken(events, session, page);
            View after = session.view();
            bad = refused ? bad + 1 : 0;
            if (bad >= BAD_ANSWERS_MAX && !person) {
                page.notices(after);
                return session.ending(SessionResult.How.GAVE_UP);
            }
            if (!session.now().finished()) {
                page.change(before, after);
            }
        }
        SessionResult ending = session.ending();
        if (ending.how() == SessionResult.How.INPUT_ENDED && ending.last().isBegun()) {
            boolean isHalfTyped = !ending.last().halfTyped().isEmpty();
            page.say(isHalfTyped ? "interview.note.saved-so-far.half" : "interview.note.saved-so-far");
        }
        return ending;
    }

    private static List<Event> read(PlainInput input, InterviewSession session, PlainPage page) throws IOException {
        try {
            return session.view().field().match(new Reading(input, page, session));
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    /** Refuses the number of a question that is not asked on the page where it is typed, not on the list of questions. */
    private static List<Event> reachable(List<Event> events, InterviewSession session) {
        int going = events.indexOf(Command.GO_TO);
        if (going < 0 || error(session.peek(events.subList(0, going + 1))).isPresent()) {
            return events;
        }
        return error(session.peek(events))
                .map(error -> Stream.concat(
                                events.stream().limit(going), Stream.<Event>of(new Event.Failed(error.phrase())))
                        .toList())
                .orElse(events);
    }

    private static Optional<Paragraph> error(View view) {
        return view.notices().stream()
                .filter(notice -> notice.tone() == Paragraph.Tone.ERROR)
                .findFirst();
    }

    /** Takes the events in order; stops after the first that is refused. */
    private static boolean allTaken(List<Event> events, InterviewSession session, PlainPage page) {
        for (Event event : events) {
            session.onLine(event);
            waitForSave(session, page);
            if (error(session.view()).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Waits for a save, because plain mode has nothing else to do meanwhile; an interrupt still ends the program. */
    private static void waitForSave(InterviewSession session, PlainPage page) {
        if (session.isSaving()) {
            page.say("interview.note.saving");
            boolean saving = true;
            while (saving) {
                saving = !session.settles(InterviewSession.PATIENCE);
            }
        }
    }

    static List<Event> ask(Event event) {
        return List.of(event);
    }

    /** Asks for the input of a page, reads it, and turns it into events. */
    private record Reading(PlainInput in, PlainPage page, InterviewSession session)
            implements PageField.Cases<List<Event>> {
        @Override
        public List<Event> choices(PageField.Choices field) {
            return new PlainListInput(in, page, session, field).read();
        }

        @Override
        public List<Event> text(PageField.Text field) {
            return new PlainTextInput(in, page, session, field).read();
        }

        @Override
        public List<Event> form(PageField.Form field) {
            return field.input()
                    .map(input -> closing(input.match(this), field))
                    .orElseGet(() -> new PlainFormInput(in, page, field).read());
        }

        /** Turns Back in an open row into the step to the row above, so that all rows can be opened by their numbers. */
        private static List<Event> closing(List<Event> events, PageField.Form field) {
            int last = events.size() - 1;
            boolean isBack = last >= 0 && events.get(last) == Command.BACK;
            return isBack && field.rows().size() > 1
                    ? Stream.concat(events.stream().limit(last), Stream.of(new Event.Placed(0), EditKey.UP))
                            .toList()
                    : events;
        }

        /** Goes on from a page that is only read, because it was said already. */
        @Override
        public List<Event> reading(PageField.Reading field) {
            return PlainInterview.ask(EditKey.CONFIRM);
        }
    }

    /** Runs a task when the process is ended from outside, by Ctrl-C or another signal, unless it was called off. */
    private static final class ShutdownHook {
        private final Thread hook;

        ShutdownHook(Runnable last) {
            hook = new Thread(last, "end-from-outside");
            Runtime.getRuntime().addShutdownHook(hook);
        }

        void callOff() {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process is being ended, and the hook runs.
            }
        }
    }
}
