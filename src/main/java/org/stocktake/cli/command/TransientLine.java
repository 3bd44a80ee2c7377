package org.stocktake.cli.command;

/** Shows the present step on one line and clears it again; only on a terminal, and not with --quiet. */
final class TransientLine {
    private final CommandContext context;
    private final boolean shown;
    private int columns;

    TransientLine(CommandContext context) {
        this.context = context;
        this.shown = context.world().streams().terminal()
                && !context.options().quiet.value()
                && !context.world().variable("TERM").equals("dumb");
    }

    boolean isShown() {
        return shown;
    }

    /** Shows the line in place of the one before. */
    void show(String line) {
        if (shown) {
            clear();
            columns = line.length();
            context.err().print(line);
            context.err().flush();
        }
    }

    /** Clears the line. */
    void clear() {
        if (columns > 0) {
            context.world().streams().blank(columns);
            columns = 0;
        }
    }
}
