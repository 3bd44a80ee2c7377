package org.stocktake.terminal.screen;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page placed in a window of a certain size.
 *
 * @param lines none wider than the window, no more than it has rows
 * @param row of the cursor, from 0, always inside the window
 * @param column of the cursor, from 0
 */
record Frame(List<Line> lines, int row, int column, Reach reach) {
    Frame {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param style of its beginning
     * @param styled number of characters at the beginning that have the style
     * @param after style of the others
     */
    record Line(String text, Style style, int styled, Style after) {
        static final Line BLANK = new Line("", Style.PLAIN);

        Line {
            if (styled < 0 || styled > text.length()) {
                throw new IllegalArgumentException("the style ends in the line");
            }
        }

        // The equals and hashCode that a record makes at run time would be a part of every start of the interview.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Line that
                    && text.equals(that.text)
                    && style == that.style
                    && styled == that.styled
                    && after == that.after;
        }

        @Override
        public int hashCode() {
            return Objects.hash(text, style, styled, after);
        }

        /** A line in one style. */
        Line(String text, Style style) {
            this(text, style, text.length(), Style.PLAIN);
        }

        String beginning() {
            return text.substring(0, styled);
        }

        String rest() {
            return text.substring(styled);
        }
    }

    /** Style of a line; without colour it is bold at most. */
    enum Style {
        PLAIN,
        STRONG,
        /**
         * The row or option in focus: bold, and with colours those of letters and background exchanged, which can be
         * read on every background.
         */
        FOCUS,
        DETAIL,
        ERROR,
        CAUTION,
        NOTE
    }

    /**
     * Places that follow from the layout.
     *
     * @param scroll index of the first line shown of what can be scrolled
     * @param page number of rows shown at once
     * @param up index of the caret one line up; -1 when there is none
     * @param down index of the caret one line down; -1 when there is none
     * @param cut true if the end of what the open row says below its input has no room
     */
    record Reach(int scroll, int page, int up, int down, boolean cut) {}

    /** The size of a window, in columns and rows. */
    record Window(int columns, int rows) {
        private static final int COLUMNS = 80;
        private static final int ROWS = 24;
        private static final int ROOMY_ROWS = 16;

        /** Returns the window; 80 columns or 24 rows where a pipe or a program reports none. */
        static Window of(int columns, int rows) {
            return new Window(columns > 0 ? columns : COLUMNS, rows > 0 ? rows : ROWS);
        }

        /** Returns true if there is room for blank lines between the parts. */
        boolean isRoomy() {
            return rows >= ROOMY_ROWS;
        }
    }
}
