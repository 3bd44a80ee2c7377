package org.stocktake.cli.command;

import java.io.PrintWriter;
import org.stocktake.text.SafeTextWriter;

/** What is said beside the data. No text that is printed can steer the terminal; only {@link #blank} goes back in its line. */
final class SanitizingPrinter extends PrintWriter {
    private final PrintWriter below;

    private SanitizingPrinter(PrintWriter below) {
        super(SafeTextWriter.withoutBold(below), true);
        this.below = below;
    }

    static SanitizingPrinter over(PrintWriter out) {
        return out instanceof SanitizingPrinter already ? already : new SanitizingPrinter(out);
    }

    /** Takes away what stands in the present line, which is that long. */
    void blank(int columns) {
        flush();
        below.print("\r" + " ".repeat(columns) + "\r");
        below.flush();
    }
}
