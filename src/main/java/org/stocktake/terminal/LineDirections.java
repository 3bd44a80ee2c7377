package org.stocktake.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The mode in which a terminal gives each line the direction of its first letter. A run has one: commands turn it on,
 * an interview within them turns it as it needs it and back, and the end of the process takes it back. A terminal that
 * does not know the mode ignores it. Source: terminal-wg, BiDi in Terminal Emulators, "Autodetection".
 */
public final class LineDirections {
    private static final String ON = "\033[?2501h";
    private static final String OFF = "\033[?2501l";

    private final PrintWriter text;
    private final OutputStream terminal;
    private boolean on;
    private boolean hooked;
    private boolean ended;

    /**
     * The mode of a terminal that is not in it.
     *
     * @param text what is printed there, which goes out before the mode changes
     * @param terminal takes the bytes of the terminal
     */
    public LineDirections(PrintWriter text, OutputStream terminal) {
        this.text = text;
        this.terminal = terminal;
    }

    /** Turns the mode on or off, and returns the state before, which whoever has turned it restores. */
    public synchronized boolean turn(boolean wanted) {
        boolean before = on;
        if (wanted != before && !ended) {
            hooked = hooked || (wanted && endsWithTheProcess());
            on = wanted;
            write(wanted ? ON : OFF);
        }
        return before;
    }

    /** Prints the last words of an interview in a process that is being ended, whose hooks run in no order. */
    public synchronized void around(boolean wanted, Runnable lastWords) {
        ended = false;
        turn(wanted);
        lastWords.run();
        end();
    }

    private synchronized void end() {
        try {
            turn(false);
        } catch (RuntimeException closed) {
            // The terminal is gone.
        }
        ended = true;
    }

    private boolean endsWithTheProcess() {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end-of-directions"));
            return true;
        } catch (IllegalStateException ending) {
            return false; // the last words take it back
        }
    }

    private void write(String sequence) {
        text.flush();
        try {
            terminal.write(sequence.getBytes(StandardCharsets.US_ASCII));
            terminal.flush();
        } catch (IOException e) {
            // The terminal is gone; whoever prints or reads next reports that.
        }
    }
}
