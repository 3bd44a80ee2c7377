package org.stocktake.terminal.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.Event;

/** Reads lines, without the byte order mark with which some programs begin a file in UTF-8. */
final class PlainInput {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** Waits for the rest of a paste, of which a terminal passes on some thousand characters at a time. */
    private static final long LOOK_NANOS = 20_000_000;

    private static final int LOOKS_MAX = 5;

    private final BufferedReader in;
    private final boolean person;
    private boolean begun;

    /** @param person true if a person types; false if a file or a program is the input */
    PlainInput(BufferedReader in, boolean person) {
        this.in = in;
        this.person = person;
    }

    boolean isPerson() {
        return person;
    }

    /** Returns true if a person types and no more has arrived: an empty line was not a part of pasted text. */
    boolean isPaused() {
        try {
            for (int looks = 0; person && looks < LOOKS_MAX && !in.ready(); looks++) {
                LockSupport.parkNanos(LOOK_NANOS);
            }
            return person && !in.ready();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the next line; null when there is none. The exception of a broken reader is thrown unchecked. */
    @Nullable
    String line() {
        try {
            String line = in.readLine();
            boolean marked = !begun && line != null && line.startsWith(BYTE_ORDER_MARK);
            begun = true;
            return marked ? line.substring(BYTE_ORDER_MARK.length()) : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a line and takes it without the spaces around it; at the end of the input, says that it ended. */
    List<Event> answered(Function<String, List<Event>> taking) {
        @Nullable String line = line();
        return line == null ? PlainInterview.ask(Command.INPUT_ENDED) : taking.apply(line.strip());
    }
}
