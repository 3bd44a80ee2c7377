package org.stocktake.cli;

import java.io.PrintWriter;
import org.stocktake.report.console.CheckedFile;

/** How far a long check is, on one line that is taken away again; only on a terminal, and not with --quiet. */
final class ProgressLine {
    private static final int MANY = 200;
    private static final long EVERY_MILLIS = 100;

    private final Tool tool;
    private final PrintWriter err;
    private final int total;
    private final boolean shown;
    private long last;
    private int columns;

    ProgressLine(Tool tool, int total) {
        this.tool = tool;
        this.err = tool.err();
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
    void before(CheckedFile file) {
        boolean silent = file instanceof CheckedFile.Judged judged
                && judged.verdict().holds()
                && judged.verdict().waived().isEmpty()
                && judged.due().isEmpty();
        if (!silent) {
            clear();
        }
    }

    void after(int done) {
        if (shown && now() - last >= EVERY_MILLIS) {
            last = now();
            clear();
            String line = tool.say("command.check.progress", done, total);
            columns = line.length();
            err.print(line);
            err.flush();
        }
    }

    /** The line is blank again. */
    void clear() {
        if (columns > 0) {
            err.print("\r" + " ".repeat(columns) + "\r");
            err.flush();
            columns = 0;
        }
    }
}
