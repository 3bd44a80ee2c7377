package org.stocktake.files.yaml;

import org.stocktake.model.SourceLocation;

/** Walks through the lines of a text that have content; empty lines and comments are skipped. */
final class BlockLines {
    private final SourceText source;
    private final String text;
    private int line;
    private int start;
    private int end;
    private int at;

    /** Begins at the first line with content. */
    BlockLines(SourceText source) throws UnsupportedStyleException {
        this.source = source;
        this.text = source.text();
        next();
    }

    /** Moves to the next line with content. */
    void next() throws UnsupportedStyleException {
        do {
            if (!nextOfText()) {
                return;
            }
        } while (isEmpty() || first() == '#');
        if (first() == '\t') {
            throw new UnsupportedStyleException();
        }
    }

    /** Moves to the next line, empty or not; returns false at the end of the text. */
    boolean nextOfText() {
        line++;
        if (isAtEnd()) {
            return false;
        }
        start = source.startOf(line);
        end = source.endOf(line);
        at = start;
        skip(0);
        return true;
    }

    /** Moves back by one line, so that {@link #next} finds this line again. */
    void back() {
        line--;
    }

    boolean isAtEnd() {
        return line > source.lines();
    }

    /** Returns the 0-based column of the reading position; -1 at the end of the text. */
    int column() {
        return isAtEnd() ? -1 : at - start;
    }

    /** Returns true if nothing follows on this line. */
    boolean isEmpty() {
        return at == end;
    }

    /** Returns the character at the reading position; NUL at the end of the line. */
    char first() {
        return charAt(0);
    }

    /** Returns the character at a distance from the reading position; NUL after the end of the line. */
    char charAt(int distance) {
        return at + distance < end ? text.charAt(at + distance) : '\0';
    }

    /** Returns a part of the line; both offsets are counted from the reading position. */
    String part(int from, int to) {
        return text.substring(at + from, at + to);
    }

    /** Returns the line from a column on. */
    String fromColumn(int column) {
        return text.substring(start + column, end);
    }

    /** Returns the number of characters that are left on the line. */
    int left() {
        return end - at;
    }

    /** Returns true if a space stands before the reading position. */
    boolean isAfterSpace() {
        return at > start && text.charAt(at - 1) == ' ';
    }

    /** Skips a number of characters and the spaces that follow. */
    void skip(int count) {
        at += count;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
    }

    SourceLocation where() {
        return new SourceLocation(source.file(), line, at - start + 1);
    }
}
