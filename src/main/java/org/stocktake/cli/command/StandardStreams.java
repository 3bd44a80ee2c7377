package org.stocktake.cli.command;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.stocktake.text.SafeTextWriter;

/**
 * The standard streams.
 *
 * @param in bytes as they come
 * @param out for data that is text; a failed write ends the run, see {@link OutputException}
 * @param bytes the same stream below its characters, for data that is not text
 * @param err for everything else
 * @param charset what a person types in and reads
 * @param terminal whether both in and out are a terminal
 */
public record StandardStreams(
        InputStream in, PrintWriter out, OutputStream bytes, PrintWriter err, Charset charset, boolean terminal) {
    /** Whatever is said to a person goes through {@link SafeTextWriter}. */
    public StandardStreams {
        err = SanitizingPrinter.over(err);
        out = terminal ? new PrintWriter(SafeTextWriter.withBold(out), false) : out;
    }

    /** Takes away what stands in the present line of the error stream, which is that long. */
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
