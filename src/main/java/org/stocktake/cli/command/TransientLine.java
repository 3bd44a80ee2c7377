package org.stocktake.cli.command;

/** Shows the present step on one line and clears it again; only on a terminal, and not with --quiet. */
final class TransientLine {
    private final CommandContext tool;
    private final boolean shown;
    private int columns;

    TransientLine(CommandContext tool) {
        this.tool = tool;
        this.shown = tool.world().streams().terminal()
                && !tool.options().quiet.value()
                && !tool.world().variable("TERM").equals("dumb");
    }

    boolean isShown() {
        return shown;
    }

    /** Shows the line in place of the one before. */
    void show(String line) {
        if (shown) {
            clear();
            columns = line.length();
            tool.err().print(line);
            tool.err().flush();
        }
    }

    /** Clears the line. */
    void clear() {
        if (columns > 0) {
            tool.world().streams().blank(columns);
            columns = 0;
        }
    }
}
