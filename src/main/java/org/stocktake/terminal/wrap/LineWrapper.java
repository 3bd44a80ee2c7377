package org.stocktake.terminal.wrap;

import java.util.Map;
import java.util.stream.Collectors;
import org.stocktake.text.ShellQuote;

/**
 * Breaks lines at spaces, and between Chinese characters, so that the terminal does not break them inside a word. A word
 * wider than a line stays whole, and so does a command to paste: the program's name after a colon, to the end of the line.
 */
public final class LineWrapper {
    public static final LineWrapper NONE = new LineWrapper(Integer.MAX_VALUE);

    private static final String NAME = "stocktake";
    private static final String SHELL = "sh ";
    private static final String COLON = ": ";
    /** The colon of Chinese, which has no space after it. */
    private static final String WIDE_COLON = "\uFF1A";

    private static final int COLUMNS_UNKNOWN = 80;
    /** Smallest width used: narrower than most words, wrapping gains nothing. */
    private static final int COLUMNS_MIN = 8;

    private static final TextWrapper WRAPPER = new TextWrapper(DisplayWidth::of);

    private final int columnsMax;

    private LineWrapper(int columnsMax) {
        this.columnsMax = columnsMax;
    }

    /** Returns a wrapper for the width in COLUMNS, else for 80 columns. */
    public static LineWrapper of(Map<String, String> environment) {
        return at(WrappingWriter.size("COLUMNS", environment));
    }

    /** Returns a wrapper for that width, at least 8 columns; for 80 columns where it is 0. */
    static LineWrapper at(int columns) {
        return new LineWrapper(columns <= 0 ? COLUMNS_UNKNOWN : Math.max(columns, COLUMNS_MIN));
    }

    /** Returns the line with line feeds in the place of some spaces; each row is indented as the line is. */
    public String in(String line) {
        if (DisplayWidth.of(line) <= columnsMax) {
            return line;
        }
        String indent = indent(line);
        return WRAPPER
                .atSpaces(line.substring(indent.length()), columnsMax - indent.length(), LineWrapper::wholeUntil)
                .stream()
                .map(row -> indent + row)
                .collect(Collectors.joining("\n"));
    }

    /** Returns the text with each command to paste on a line of its own. */
    public static String commandsApart(String text) {
        StringBuilder apart = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean begins = isAfterColon(text, i) && isProgram(text, i);
            int end = begins ? commandEnd(text, i) : i + 1;
            if (begins) {
                apart.setLength(apart.length() - (text.charAt(i - 1) == ' ' ? 1 : 0));
                apart.append('\n');
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

    /** Returns the end of a command that begins there, which must stay on one line; else the place itself. */
    private static int wholeUntil(String line, int at) {
        return isAfterColon(line, at) && isProgram(line, at) ? commandEnd(line, at) : at;
    }

    private static boolean isAfterColon(String text, int at) {
        return text.startsWith(COLON, at - COLON.length()) || text.startsWith(WIDE_COLON, at - WIDE_COLON.length());
    }

    private static boolean isProgram(String line, int at) {
        int start = line.startsWith(SHELL, at) ? at + SHELL.length() : at;
        int end = ShellQuote.wordEnd(line, start);
        boolean quoted = end > start && ShellQuote.isQuotationMark(line.charAt(end - 1));
        String word = line.substring(start, quoted ? end - 1 : end);
        return word.endsWith(NAME) || word.endsWith(NAME + ".cmd");
    }

    /** Returns the end of the line, where a command to paste ends. */
    private static int commandEnd(String text, int at) {
        int feed = text.indexOf('\n', at);
        return feed < 0 ? text.length() : feed;
    }
}
