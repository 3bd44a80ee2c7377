package org.stocktake.files.yaml;

import org.stocktake.model.SourceLocation;

/** Goes through the lines of a text that say something, one after the other; empty lines and comments are passed over. */
final class BlockLines {
    private final SourceText source;
    private final String text;
    private int line;
    private int start;
    private int end;
    private int at;

    /** Stands on the first line that says something. */
    BlockLines(SourceText source) throws UnsupportedStyleException {
        this.source = source;
        this.text = source.text();
        next();
    }

    /** Goes on to the next line that says something. */
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

    /** Goes on to the next line, be there something on it or not; false at the end of the text. */
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

    /** Goes back to the line before, so that {@link #next} finds this one again. */
    void back() {
        line--;
    }

    boolean isAtEnd() {
        return line > source.lines();
    }

    /** How many characters stand before the place that is read next; -1 at the end of the text. */
    int column() {
        return isAtEnd() ? -1 : at - start;
    }

    /** Whether nothing follows on this line. */
    boolean isEmpty() {
        return at == end;
    }

    /** The character that is read next; NUL at the end of the line. */
    char first() {
        return charAt(0);
    }

    /** The character so many places further on; NUL behind the end of the line. */
    char charAt(int distance) {
        return at + distance < end ? text.charAt(at + distance) : '\0';
    }

    /** The part of the line that begins that many places further on, up to the other one. */
    String part(int from, int to) {
        return text.substring(at + from, at + to);
    }

    /** The line from that column on. */
    String fromColumn(int column) {
        return text.substring(start + column, end);
    }

    /** How many characters are left on the line. */
    int left() {
        return end - at;
    }

    /** Whether a space stands before the place that is read next. */
    boolean isAfterSpace() {
        return at > start && text.charAt(at - 1) == ' ';
    }

    /** Goes on by so many characters, and by the spaces that follow. */
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
