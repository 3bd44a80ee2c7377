package org.stocktake.terminal;

import java.io.PrintWriter;
import java.util.Map;

/** Where the lines of plain mode go: as they are, or on a terminal broken between words at its width. */
public final class PlainOutput {
    private static final int COLUMNS_UNKNOWN = 80;
    private static final int COLUMNS_MIN = 20;

    private final PrintWriter out;
    private final int columnsMax;

    private PlainOutput(PrintWriter out, int columnsMax) {
        this.out = out;
        this.columnsMax = columnsMax;
    }

    /** For a program that reads: every line as it is. */
    public static PlainOutput unbroken(PrintWriter out) {
        return new PlainOutput(out, Integer.MAX_VALUE);
    }

    /** For a person: at the width that COLUMNS says, else at 80 columns. */
    public static PlainOutput onTerminal(PrintWriter out, Map<String, String> environment) {
        int columns =
                PlainCommands.number(environment.getOrDefault("COLUMNS", "")).orElse(0);
        return new PlainOutput(out, columns < COLUMNS_MIN ? COLUMNS_UNKNOWN : columns);
    }

    void line(String text) {
        text.lines().map(this::broken).forEach(line -> out.print(line + "\n"));
        if (text.isEmpty()) {
            out.print('\n');
        }
        out.flush();
    }

    /** At spaces only: an address or a command that is wider than a line stays whole. */
    private String broken(String line) {
        if (Columns.of(line) <= columnsMax) {
            return line;
        }
        StringBuilder broken = new StringBuilder(line.length());
        int column = 0;
        for (String word : line.split(" ", -1)) {
            int columns = Columns.of(word);
            if (column > 0 && column + 1 + columns > columnsMax) {
                broken.append('\n');
                column = 0;
            } else if (!broken.isEmpty()) {
                broken.append(' ');
                column++;
            }
            broken.append(word);
            column += columns;
        }
        return broken.toString();
    }
}
