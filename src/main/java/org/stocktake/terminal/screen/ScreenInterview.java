package org.stocktake.terminal.screen;

import java.io.IOError;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jline.reader.EndOfFileException;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;
import org.jline.utils.ShutdownHooks;
import org.jspecify.annotations.Nullable;
import org.stocktake.interview.Interview;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.Effect;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.event.InterviewEnd;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.view.View;
import org.stocktake.terminal.Autosave;
import org.stocktake.terminal.ExternalEditor;
import org.stocktake.terminal.InterviewMode;
import org.stocktake.terminal.InterviewSession;
import org.stocktake.terminal.LineDirections;
import org.stocktake.terminal.SessionResult;
import org.stocktake.terminal.wrap.DisplayWidth;
import org.stocktake.text.Ellipsis;
import org.stocktake.text.Messages;
import org.stocktake.text.TextDirection;

/**
 * The interview on the whole screen of a terminal. One thread draws and reads; signals only set flags, so that an
 * editor can have the keyboard.
 */
public final class ScreenInterview {
    private final PageLayout layout;
    private final Clock clock;
    private final InterviewMode mode;
    private final LineDirections directions;
    private final Map<String, String> environment;

    /**
     * A front end that runs no interview yet.
     *
     * @param directions those of the terminal outside the interview
     * @param environment names the editor
     * @param ellipsis the sign that the terminal can show
     */
    public ScreenInterview(
            Messages words,
            Clock clock,
            InterviewMode mode,
            LineDirections directions,
            Map<String, String> environment,
            Ellipsis ellipsis) {
        this.layout = new PageLayout(words, DisplayWidth::of, ellipsis);
        this.clock = clock;
        this.mode = mode;
        this.directions = directions;
        this.environment = Map.copyOf(environment);
    }

    /**
     * Runs the interview; however it ends, the terminal is left as it was.
     *
     * @param farewell said when the process is ended from outside meanwhile
     * @throws IOException if the terminal cannot be used
     */
    public SessionResult run(Interview first, Autosave autosave, EarlyFirstPage opening, Runnable farewell)
            throws IOException {
        InterviewSession session = new InterviewSession(first, autosave, clock);
        Restoring restoring = new Restoring(session, () -> {
            opening.leave();
            farewell.run();
        });
        if (runsAtTheEnd(restoring::unlessRegistered)) {
            opening.window()
                    .filter(window -> !isRightToLeft(session))
                    .ifPresent(window -> opening.show(layout.place(InterviewFlow.view(first), window), mode.colour()));
        }
        try {
            ShutdownHooks.add(restoring);
            restoring.registered = true;
            return run(session, opening, restoring);
        } catch (IllegalStateException fault) {
            if (!runsAtTheEnd(() -> {})) {
                waitForTheEnd();
            }
            throw fault;
        } finally {
            opening.leave();
            ShutdownHooks.remove(restoring);
        }
    }

    private SessionResult run(InterviewSession session, EarlyFirstPage opening, Restoring restoring)
            throws IOException {
        try (Terminal terminal = opening.open()) {
            return run(session, terminal, restoring, opening::handOver);
        }
    }

    /**
     * Waits until the process ends, as after Ctrl-C on the first page: JLine refuses its hooks then, and the hook set
     * before has the last word.
     */
    private static void waitForTheEnd() {
        boolean ending = true;
        while (ending) {
            LockSupport.park();
        }
    }

    /** Runs on a terminal that is open; {@code painted} is called after every painting. */
    SessionResult run(Interview first, Autosave autosave, Terminal terminal, Runnable painted) {
        InterviewSession session = new InterviewSession(first, autosave, clock);
        return run(session, terminal, new Restoring(session, () -> {}), painted);
    }

    private SessionResult run(InterviewSession session, Terminal terminal, Restoring restoring, Runnable painted) {
        TerminalScreen screen = new TerminalScreen(terminal, mode.colour(), directions, isRightToLeft(session));
        Loop loop = new Loop(session, terminal, screen, restoring, painted);
        terminal.handle(Terminal.Signal.INT, signal -> loop.interrupted.set(true));
        terminal.handle(Terminal.Signal.WINCH, signal -> loop.resized.set(true));
        terminal.handle(Terminal.Signal.CONT, signal -> loop.continued.set(true));
        if (!restoring.enters(screen)) {
            waitForTheEnd();
        }
        try {
            loop.run();
        } catch (RuntimeException | Error fault) {
            session.keepHalfTyped(fault);
            throw fault;
        } finally {
            screen.leave();
        }
        SessionResult ending = session.ending();
        // In raw mode no key ends the input, so the terminal was closed.
        return ending.how() == SessionResult.How.INPUT_ENDED
                ? new SessionResult(SessionResult.How.CLOSED, ending.last())
                : ending;
    }

    /**
     * Sets a hook before JLine's hooks, which take longer to set; returns false if the process is being ended already.
     */
    private static boolean runsAtTheEnd(Runnable last) {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(last));
            return true;
        } catch (IllegalStateException ending) {
            return false;
        }
    }

    private static boolean isRightToLeft(InterviewSession session) {
        return TextDirection.isRightToLeft(session.now().assessment().subject().language());
    }

    /**
     * Restores the terminal when the process is ended from outside. Registered before the terminal is built, because
     * hooks run in that order.
     */
    private static final class Restoring implements ShutdownHooks.Task {
        private final InterviewSession session;
        private final Runnable farewell;
        private final AtomicBoolean ran = new AtomicBoolean();
        private volatile boolean registered;
        private volatile @Nullable TerminalScreen screen;
        private volatile @Nullable ExternalEditor editor;

        Restoring(InterviewSession session, Runnable farewell) {
            this.session = session;
            this.farewell = farewell;
        }

        /** Runs if the process ends before the hook is registered with JLine. */
        void unlessRegistered() {
            if (!registered) {
                run();
            }
        }

        /**
         * Turns the screen to the interview, unless the terminal was restored already, as by a Ctrl-C on the first page.
         *
         * @return false if the process is ending, and nothing may be painted any more
         */
        synchronized boolean enters(TerminalScreen entered) {
            if (ran.get()) {
                return false;
            }
            screen = entered;
            entered.enter();
            return true;
        }

        @Override
        public synchronized void run() {
            if (ran.getAndSet(true)) {
                return;
            }
            TerminalScreen shown = screen;
            if (shown != null) {
                shown.end();
            }
            ExternalEditor running = editor;
            session.endFromOutside(running == null ? List.of() : running.abandon(), farewell);
        }
    }

    /** Draws, waits for one event, makes the step. */
    private final class Loop {
        /** Time after which no key waits: what a paste or a pipe types is not written key by key. */
        private static final long NO_KEY_MILLIS = 1;

        private static final long LOOK_UP_MILLIS = 100;
        private static final int RESTING_LOOKS = 10;
        private static final Event INTERRUPT = Command.INTERRUPT;

        private final InterviewSession session;
        private final Terminal terminal;
        private final TerminalScreen screen;
        private final Restoring restoring;
        private final Runnable painted;
        private final KeyReader reader;
        private final KeyBindings keys;
        private final AtomicBoolean interrupted = new AtomicBoolean();
        private final AtomicBoolean resized = new AtomicBoolean();
        private final AtomicBoolean continued = new AtomicBoolean();

        Loop(
                InterviewSession session,
                Terminal terminal,
                TerminalScreen screen,
                Restoring restoring,
                Runnable painted) {
            this.session = session;
            this.terminal = terminal;
            this.screen = screen;
            this.restoring = restoring;
            this.painted = painted;
            this.reader = new KeyReader(KeyInput.of(terminal));
            this.keys = new KeyBindings(terminal);
        }

        void run() {
            while (!session.now().finished()) {
                View view = session.view();
                Frame frame = paint(view);
                try {
                    if (waitForKey()) {
                        key(view, frame);
                    }
                } catch (IOError | EndOfFileException e) {
                    // The terminal is gone.
                    session.on(Command.INPUT_ENDED);
                }
                obeyWishes();
            }
            finishSaving();
        }

        /** Waits for a slow save when the person leaves; not after an interrupt. */
        private void finishSaving() {
            boolean waits = session.now().end() != InterviewEnd.INTERRUPTED && session.isSaving();
            while (waits && !interrupted.get()) {
                paint(session.view());
                waits = !session.settles(InterviewSession.PATIENCE);
            }
        }

        private Frame paint(View view) {
            Frame frame = layout.place(view, screen.window());
            screen.paint(frame);
            painted.run();
            return frame;
        }

        /** Returns true if there is a key to read; false after a signal was handled. */
        private boolean waitForKey() {
            for (int looks = 1; reader.peekCharacter(LOOK_UP_MILLIS) == NonBlockingReader.READ_EXPIRED; looks++) {
                session.keepTyped();
                if (looks == RESTING_LOOKS) {
                    session.forceTyped();
                }
                if (session.isSaving() && session.settles(Duration.ZERO)) {
                    return false;
                }
                if (interrupted.getAndSet(false)) {
                    session.on(INTERRUPT);
                    return false;
                }
                if (continued.getAndSet(false)) {
                    screen.enter(); // the shell has had the terminal meanwhile
                    return false;
                }
                if (resized.getAndSet(false)) {
                    screen.redraw();
                    return false;
                }
            }
            return true;
        }

        /** Reads a key. The terminal raises a signal for Ctrl-C and gives its byte too: both are one event. */
        private void key(View view, Frame frame) {
            Event event = keys.read(reader, view.field());
            if (event.equals(INTERRUPT)) {
                interrupted.set(false);
            }
            session.on(VisualMotion.of(event, view, frame));
            Interview now = session.now();
            boolean isKeyboardOurs = !now.finished() && now.wants() != Effect.EDITOR;
            if (isKeyboardOurs && reader.peekCharacter(NO_KEY_MILLIS) == NonBlockingReader.READ_EXPIRED) {
                session.keepTyped();
            }
            session.forceTypedNowAndThen();
        }

        private void obeyWishes() {
            switch (session.now().wants()) {
                case NOTHING, SAVE, ELSEWHERE, KEEP -> {}
                case REDRAW -> screen.redraw();
                case EDITOR -> edit();
            }
        }

        private void edit() {
            String text = session.view().field().text();
            ExternalEditor editor = new ExternalEditor(environment, session.folder());
            restoring.editor = editor;
            screen.leave();
            // An editor that stops itself stops its whole job; if this process went on, the shell would not get the
            // terminal.
            Terminal.SignalHandler before = terminal.handle(Terminal.Signal.TSTP, Terminal.SignalHandler.SIG_DFL);
            boolean directed = directions.turn(false); // an editor arranges its lines itself
            Event written = editor.edit(text);
            directions.turn(directed);
            terminal.handle(Terminal.Signal.TSTP, before);
            screen.enter();
            session.on(written);
            editor.done();
            restoring.editor = null;
        }
    }
}
