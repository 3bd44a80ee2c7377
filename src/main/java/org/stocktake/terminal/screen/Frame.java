package org.stocktake.terminal.screen;

import java.util.List;

/**
 * A page as it stands in a window of a certain size.
 *
 * @param lines none wider than the window, no more than it has rows
 * @param row of the cursor, from 0, always inside the window
 * @param column of the cursor, from 0
 */
record Frame(List<Line> lines, int row, int column, Reach reach) {
    Frame {
        lines = List.copyOf(lines);
    }

    /** One line, in one style. */
    record Line(String text, Style style) {
        static final Line BLANK = new Line("", Style.PLAIN);
    }

    /** How a line looks; where there is no colour it is bold at most. */
    enum Style {
        PLAIN,
        STRONG,
        FOCUS,
        DETAIL,
        ERROR,
        NOTE
    }

    /**
     * What only the one who places lines can know.
     *
     * @param scroll the first line shown of what can be scrolled
     * @param page rows that are shown at once
     * @param up index of the caret one line up; -1 when there is none
     * @param down index of the caret one line down; -1 when there is none
     */
    record Reach(int scroll, int page, int up, int down) {}

    /** The size of a window, in columns and rows. */
    record Window(int columns, int rows) {
        private static final int COLUMNS = 80;
        private static final int ROWS = 24;
        private static final int ROOMY_ROWS = 16;

        /** Pipes and some programs report a size of nothing. */
        static Window of(int columns, int rows) {
            return new Window(columns > 0 ? columns : COLUMNS, rows > 0 ? rows : ROWS);
        }

        /** Whether there is room for blank lines between the parts. */
        boolean isRoomy() {
            return rows >= ROOMY_ROWS;
        }
    }
}
