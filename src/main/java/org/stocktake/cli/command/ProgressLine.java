package org.stocktake.cli.command;

import org.stocktake.report.check.CheckedFile;

/** Shows the progress of a run over many files. */
public final class ProgressLine {
    private static final int MANY = 200;
    private static final long EVERY_MILLIS = 100;

    private final CommandContext context;
    private final TransientLine line;
    private final int total;
    private final boolean shown;
    private long last;

    public ProgressLine(CommandContext context, int total) {
        this.context = context;
        this.line = new TransientLine(context);
        this.total = total;
        this.shown = total >= MANY && line.isShown();
        this.last = shown ? now() : 0;
    }

    private long now() {
        return context.world().clock().millis();
    }

    /** Clears the line if there is something to print about the file. */
    public void before(CheckedFile file) {
        boolean silent = file instanceof CheckedFile.Judged judged
                && judged.verdict().holds()
                && judged.verdict().waived().isEmpty()
                && judged.due().isEmpty();
        if (!silent) {
            clear();
        }
    }

    public void after(int done) {
        if (shown && now() - last >= EVERY_MILLIS) {
            last = now();
            line.show(context.say("command.check.progress", done, total));
        }
    }

    /** Clears the line. */
    public void clear() {
        line.clear();
    }
}
