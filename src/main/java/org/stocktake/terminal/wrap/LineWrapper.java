package org.stocktake.terminal.wrap;

import java.util.Map;

/**
 * Breaks lines at spaces so that a terminal need not break them in the middle of a word. A word that is wider than a line stays
 * whole, and so does a command to paste: what follows a colon and begins with the program's name.
 */
public final class LineWrapper {
    public static final LineWrapper NONE = new LineWrapper(Integer.MAX_VALUE);

    private static final String NAME = "stocktake";
    private static final String SHELL = "sh ";
    private static final String COLON = ": ";
    private static final int COLUMNS_UNKNOWN = 80;
    /** Narrower than most words are: there nothing is gained. */
    private static final int COLUMNS_MIN = 8;

    private final int columnsMax;

    private LineWrapper(int columnsMax) {
        this.columnsMax = columnsMax;
    }

    /** At the width that COLUMNS says, else at 80 columns. */
    public static LineWrapper of(Map<String, String> environment) {
        return at(WrappingWriter.size("COLUMNS", environment));
    }

    /** At that width, be it ever so small; at 80 columns where it is none. */
    static LineWrapper at(int columns) {
        return new LineWrapper(columns <= 0 ? COLUMNS_UNKNOWN : Math.max(columns, COLUMNS_MIN));
    }

    /** The line, with line feeds in the place of some spaces; each part is indented as the line is. */
    public String in(String line) {
        if (DisplayWidth.of(line) <= columnsMax) {
            return line;
        }
        String indent = indent(line);
        StringBuilder broken = new StringBuilder(line.length()).append(indent);
        int column = indent.length();
        int end;
        for (int at = indent.length(); at <= line.length(); at = end + 1) {
            end = pieceEnd(line, at);
            String piece = line.substring(at, end);
            int columns = DisplayWidth.of(piece);
            boolean begun = column > indent.length();
            if (begun && column + 1 + columns > columnsMax) {
                broken.append('\n').append(indent);
                column = indent.length();
            } else if (at > indent.length()) {
                broken.append(' ');
                column++;
            }
            broken.append(piece);
            column += columns;
        }
        return broken.toString();
    }

    /** The text, with each command to paste at the beginning of a line of its own. */
    public static String commandsApart(String text) {
        StringBuilder apart = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean begins = i >= COLON.length() && text.startsWith(COLON, i - COLON.length()) && isProgram(text, i);
            int end = begins ? commandEnd(text, i) : i + 1;
            if (begins) {
                apart.setCharAt(apart.length() - 1, '\n');
            }
            apart.append(text, i, end);
            if (begins && end < text.length()) {
                apart.append('\n');
                end++;
            }
            i = end - 1;
        }
        return apart.toString();
    }

    private String indent(String line) {
        int spaces = 0;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces > columnsMax / 2 ? "" : line.substring(0, spaces);
    }

    /** Where what begins there ends that must stay on one line: a command, or else a word. */
    private static int pieceEnd(String line, int at) {
        return at >= COLON.length() && line.startsWith(COLON, at - COLON.length()) && isProgram(line, at)
                ? commandEnd(line, at)
                : spaceAfter(line, at);
    }

    private static int spaceAfter(String line, int at) {
        int space = line.indexOf(' ', at);
        return space < 0 ? line.length() : space;
    }

    private static boolean isProgram(String line, int at) {
        int start = line.startsWith(SHELL, at) ? at + SHELL.length() : at;
        int end = wordEnd(line, start);
        boolean quoted = end > start && isQuote(line.charAt(end - 1));
        String word = line.substring(start, quoted ? end - 1 : end);
        return word.endsWith(NAME) || word.endsWith(NAME + ".cmd");
    }

    /** A command to paste ends its line. */
    private static int commandEnd(String text, int at) {
        int feed = text.indexOf('\n', at);
        return feed < 0 ? text.length() : feed;
    }

    /** The next space outside quotation marks, or the end of the line; a mark without its end is a letter. */
    private static int wordEnd(String line, int at) {
        int i = at;
        while (i < line.length() && line.charAt(i) != ' ') {
            int closing = isQuote(line.charAt(i)) ? line.indexOf(line.charAt(i), i + 1) : -1;
            int step = line.charAt(i) == '\\' ? 2 : 1; // what follows a backslash is a letter, also a quotation mark
            i = closing < 0 ? Math.min(i + step, line.length()) : closing + 1;
        }
        return i;
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '"';
    }
}
