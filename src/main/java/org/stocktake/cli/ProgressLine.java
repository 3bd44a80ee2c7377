package org.stocktake.cli;

import java.io.IOException;
import org.stocktake.report.console.CheckedFile;

/**
 * How far a long check is, on one line that is taken away again; only on a terminal, and not with --quiet. It goes below the
 * characters of standard output, which is known to be a terminal then: what is said to a person cannot go back in its line.
 */
final class ProgressLine {
    private static final int MANY = 200;
    private static final long EVERY_MILLIS = 100;

    private final Tool tool;
    private final int total;
    private final boolean shown;
    private long last;
    private int columns;

    ProgressLine(Tool tool, int total) {
        this.tool = tool;
        this.total = total;
        this.shown = total >= MANY
                && tool.world().streams().terminal()
                && !tool.options().quiet.value()
                && !tool.world().variable("TERM").equals("dumb");
        this.last = shown ? now() : 0;
    }

    private long now() {
        return tool.world().clock().millis();
    }

    /** Makes room when there is something to say of the file. */
    void before(CheckedFile file) throws IOException {
        boolean silent = file instanceof CheckedFile.Judged judged
                && judged.verdict().holds()
                && judged.verdict().waived().isEmpty()
                && judged.due().isEmpty();
        if (!silent) {
            clear();
        }
    }

    void after(int done) throws IOException {
        if (shown && now() - last >= EVERY_MILLIS) {
            last = now();
            clear();
            String line = tool.say("command.check.progress", done, total);
            columns = line.length();
            show(line);
        }
    }

    /** The line is blank again. */
    void clear() throws IOException {
        if (columns > 0) {
            show("\r" + " ".repeat(columns) + "\r");
            columns = 0;
        }
    }

    private void show(String text) throws IOException {
        Streams streams = tool.world().streams();
        streams.out().flush();
        streams.bytes().write(text.getBytes(streams.charset()));
        streams.bytes().flush();
    }
}
