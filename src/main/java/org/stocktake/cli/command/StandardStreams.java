package org.stocktake.cli.command;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.typed.HalfWidth;
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

    /** Returns a reader of what a person types, line by line; one for each run, because it reads ahead. */
    public BufferedReader lineReader() {
        return new BufferedReader(new InputStreamReader(in, charset));
    }

    /** Returns true if a person agreed: y or yes, in any case. The end of the input is no agreement. */
    public static boolean isYes(@Nullable String line) {
        return line != null
                && List.of("y", "yes").contains(HalfWidth.of(line).strip().toLowerCase(Locale.ROOT));
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
