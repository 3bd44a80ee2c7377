package org.stocktake.terminal.plain;

import java.io.PrintWriter;
import java.util.Map;
import org.stocktake.terminal.wrap.LineWrapper;

/** Writes the lines of plain mode: unchanged, or on a terminal broken between words at its width. */
public final class PlainOutput {
    private final PrintWriter out;
    private final LineWrapper wrapper;

    private PlainOutput(PrintWriter out, LineWrapper wrapper) {
        this.out = out;
        this.wrapper = wrapper;
    }

    /** Returns an output for a program: every line unchanged. */
    public static PlainOutput unbroken(PrintWriter out) {
        return new PlainOutput(out, LineWrapper.NONE);
    }

    /** Returns an output for a person, at the width in COLUMNS, else at 80 columns. */
    public static PlainOutput onTerminal(PrintWriter out, Map<String, String> environment) {
        return new PlainOutput(out, LineWrapper.of(environment));
    }

    void line(String text) {
        text.lines().map(wrapper::in).forEach(line -> out.print(line + "\n"));
        if (text.isEmpty()) {
            out.print('\n');
        }
        out.flush();
    }
}
