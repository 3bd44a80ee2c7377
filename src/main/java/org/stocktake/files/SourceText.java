package org.stocktake.files;

import java.util.Arrays;
import org.stocktake.model.Where;

/**
 * The text of a file, and where in it a character stands. Lines end with LF, CR LF or CR; lines and columns are counted
 * from 1, columns in code points.
 */
final class SourceText {
    private final String file;
    private final String text;
    private final int[] lineStarts;
    private final int[] lineStartsInCodePoints;

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
        this.lineStartsInCodePoints = new int[lines];
        for (int line = 1; line < lines; line++) {
            lineStartsInCodePoints[line] =
                    lineStartsInCodePoints[line - 1] + text.codePointCount(lineStarts[line - 1], lineStarts[line]);
        }
    }

    private boolean endsLine(int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    int lines() {
        return lineStarts.length;
    }

    /** The line without its end. */
    String line(int line) {
        int end = line == lineStarts.length ? text.length() : lineStarts[line];
        int start = lineStarts[line - 1];
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The place of the char at that offset (UTF-16). */
    Where at(int offset) {
        int line = lineOf(lineStarts, offset);
        return new Where(file, line + 1, text.codePointCount(lineStarts[line], offset) + 1);
    }

    /** The place of the character at that offset, counted in code points. */
    Where atCodePoint(int offset) {
        int line = lineOf(lineStartsInCodePoints, offset);
        return new Where(file, line + 1, offset - lineStartsInCodePoints[line] + 1);
    }

    /** The char at that offset, counted in code points; NUL at the end of the text. */
    char charAtCodePoint(int offset) {
        int line = lineOf(lineStartsInCodePoints, offset);
        int start = lineStarts[line];
        int ahead = offset - lineStartsInCodePoints[line];
        if (ahead > text.length() - start) {
            return '\0';
        }
        int i = text.offsetByCodePoints(start, ahead);
        return i < text.length() ? text.charAt(i) : '\0';
    }

    private static int lineOf(int[] starts, int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
