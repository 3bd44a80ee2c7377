package org.stocktake.files.yaml;

import java.util.Arrays;
import org.stocktake.model.SourceLocation;

/**
 * The text of a file, and where in it a character stands. Lines end with LF, CR LF or CR; lines and columns are counted
 * from 1, columns in code points.
 */
public final class SourceText {
    private final String file;
    private final String text;
    private final int[] lineStarts;
    private final int[] lineStartsInCodePoints;
    /** Empty when every character is one char, so that no offset needs to be translated. */
    private final int[] codePoints;

    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(i)) {
                starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
                starts[lines++] = i + 1;
            }
        }
        this.lineStarts = Arrays.copyOf(starts, lines);
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

    private boolean endsLine(int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
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

    /** The line without its end. */
    public String line(int line) {
        return text.substring(lineStarts[line - 1], endOf(line));
    }

    /** How long the line is, without its end, in UTF-16 units. */
    int lengthOf(int line) {
        return endOf(line) - lineStarts[line - 1];
    }

    /** The first char of the line; its end, or NUL at the end of the text, when there is nothing on it. */
    char firstOf(int line) {
        int start = lineStarts[line - 1];
        return start < text.length() ? text.charAt(start) : '\0';
    }

    /** The offset of the first char of the line. */
    int startOf(int line) {
        return lineStarts[line - 1];
    }

    /** The offset behind the last char of the line, its end not counted. */
    int endOf(int line) {
        int end = line == lineStarts.length ? text.length() : lineStarts[line];
        while (end > lineStarts[line - 1] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** The place of the char at that offset (UTF-16). */
    public SourceLocation at(int offset) {
        int line = lineOf(lineStarts, offset);
        return new SourceLocation(file, line + 1, text.codePointCount(lineStarts[line], offset) + 1);
    }

    /** The place of the character at that offset, counted in code points. */
    SourceLocation atCodePoint(int offset) {
        int line = lineOf(lineStartsInCodePoints, offset);
        return new SourceLocation(file, line + 1, offset - lineStartsInCodePoints[line] + 1);
    }

    /** The character at that offset, counted in code points; NUL at the end of the text. */
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
