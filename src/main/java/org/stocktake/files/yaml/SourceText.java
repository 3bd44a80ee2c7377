package org.stocktake.files.yaml;

import java.util.Arrays;
import org.stocktake.model.SourceLocation;

/**
 * The text of a file and the places of its characters. Lines end with LF, CR LF or CR; lines and columns are counted
 * from 1, columns in code points.
 */
public final class SourceText {
    private final String file;
    private final String text;
    private final int[] lineStarts;
    private final int[] lineStartsInCodePoints;
    /** The code points of the text; empty if every character is one UTF-16 unit, so that offsets need no conversion. */
    private final int[] codePoints;

    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
        boolean wide = text.codePointCount(0, text.length()) < text.length();
        this.codePoints = wide ? text.codePoints().toArray() : new int[0];
        this.lineStartsInCodePoints = wide ? inCodePoints() : lineStarts;
    }

    private int[] inCodePoints() {
        int[] starts = new int[lineStarts.length];
        for (int line = 1; line < starts.length; line++) {
            starts[line] = starts[line - 1] + text.codePointCount(lineStarts[line - 1], lineStarts[line]);
        }
        return starts;
    }

    /** Looks for both characters that end a line, each from where it was found last: Java does that faster than a loop. */
    private static int[] lineStarts(String text) {
        int[] starts = new int[256];
        int lines = 1;
        int feed = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        while (feed >= 0 || carriage >= 0) {
            boolean feedEnds = carriage < 0 || (feed >= 0 && feed <= carriage + 1);
            int end = feedEnds ? feed : carriage;
            starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
            starts[lines++] = end + 1;
            feed = feedEnds ? text.indexOf('\n', end + 1) : feed;
            carriage = carriage >= 0 && carriage <= end ? text.indexOf('\r', end + 1) : carriage;
        }
        return Arrays.copyOf(starts, lines);
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    public int lines() {
        return lineStarts.length;
    }

    /** Returns the line without its line end. */
    public String line(int line) {
        return text.substring(lineStarts[line - 1], endOf(line));
    }

    /** Returns the length of the line without its line end, in UTF-16 units. */
    int lengthOf(int line) {
        return endOf(line) - lineStarts[line - 1];
    }

    /** Returns the first UTF-16 unit of the line; its line end if the line is empty, NUL at the end of the text. */
    char firstOf(int line) {
        int start = lineStarts[line - 1];
        return start < text.length() ? text.charAt(start) : '\0';
    }

    /** Returns the offset of the start of the line. */
    int startOf(int line) {
        return lineStarts[line - 1];
    }

    /** Returns the offset after the last character of the line, before its line end. */
    int endOf(int line) {
        int end = line == lineStarts.length ? text.length() : lineStarts[line];
        while (end > lineStarts[line - 1] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** Returns the place of an offset in UTF-16 units. */
    public SourceLocation at(int offset) {
        int line = lineOf(lineStarts, offset);
        return new SourceLocation(file, line + 1, text.codePointCount(lineStarts[line], offset) + 1);
    }

    /** Returns the place of an offset in code points. */
    SourceLocation atCodePoint(int offset) {
        int line = lineOf(lineStartsInCodePoints, offset);
        return new SourceLocation(file, line + 1, offset - lineStartsInCodePoints[line] + 1);
    }

    /** Returns the character at an offset in code points; NUL at the end of the text. */
    int charAtCodePoint(int offset) {
        int[] wide = codePoints;
        int length = wide.length == 0 ? text.length() : wide.length;
        if (offset >= length) {
            return '\0';
        }
        return wide.length == 0 ? text.charAt(offset) : wide[offset];
    }

    private static int lineOf(int[] starts, int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
