package org.stocktake.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.stocktake.text.Messages;
import org.stocktake.text.TextDirection;

/**
 * Asks a terminal to give each line the direction of its first letter while the program speaks a language that is
 * written from right to left. A terminal that does not know this ignores it. Source: terminal-wg, BiDi in Terminal
 * Emulators, "Autodetection".
 */
final class LineDirections {
    private static final String ON = "\033[?2501h";
    private static final String OFF = "\033[?2501l";

    private final Environment environment;
    private boolean on;

    LineDirections(Environment environment) {
        this.environment = environment;
    }

    /** Asks for it before the first word in such a language; not where the sequence would be printed. */
    void follow(Messages words) {
        if (!on
                && environment.streams().terminal()
                && !words.language().equals(Messages.ENGLISH)
                && TextDirection.isRightToLeft(words.language())
                && GlobalOptions.obeysSequences(environment)) {
            on = true;
            write(ON);
        }
    }

    /** Takes it back, behind everything that was printed. */
    void end() {
        if (on) {
            on = false;
            write(OFF);
        }
    }

    private void write(String sequence) {
        environment.streams().out().flush();
        OutputStream terminal = environment.streams().bytes();
        try {
            terminal.write(sequence.getBytes(StandardCharsets.US_ASCII));
            terminal.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
