package org.stocktake.cli.command;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.stocktake.text.SafeTextWriter;

/**
 * The standard streams.
 *
 * @param in the bytes of standard input
 * @param out takes data that is text; a failed write ends the run, see {@link OutputException}
 * @param bytes the byte stream below {@code out}, for data that is not text
 * @param err takes everything else
 * @param charset of the terminal
 * @param terminal true if both in and out are a terminal
 */
public record StandardStreams(
        InputStream in, PrintWriter out, OutputStream bytes, PrintWriter err, Charset charset, boolean terminal) {
    /** Puts a {@link SafeTextWriter} in front of all text for a person. */
    public StandardStreams {
        err = SanitizingPrinter.over(err);
        out = terminal ? new PrintWriter(SafeTextWriter.withBold(out), false) : out;
    }

    /** Clears the present line of the error stream, whose length is that many columns. */
    public void blank(int columns) {
        SanitizingPrinter.over(err).blank(columns);
    }

    /** A printer for a person. No text can steer the terminal; only {@link #blank} moves back in its line. */
    private static final class SanitizingPrinter extends PrintWriter {
        private final PrintWriter below;

        private SanitizingPrinter(PrintWriter below) {
            super(SafeTextWriter.withoutBold(below), true);
            this.below = below;
        }

        static SanitizingPrinter over(PrintWriter out) {
            return out instanceof SanitizingPrinter already ? already : new SanitizingPrinter(out);
        }

        /** Clears the present line, whose length is that many columns. */
        void blank(int columns) {
            flush();
            below.print("\r" + " ".repeat(columns) + "\r");
            below.flush();
        }
    }
}
