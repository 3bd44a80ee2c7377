package org.stocktake.text;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

/** Quotes words for a shell, so that every command shown can be copied and works where it is pasted. */
public final class ShellQuote {
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:,@+=";
    private static final String CHECKLIST = "--checklist ";

    private ShellQuote() {}

    /** Returns the text as a shell word; unchanged if it needs no quotation marks. */
    public static String of(String text) {
        return of(text, File.separatorChar == '\\');
    }

    /**
     * Returns the text as a word of a shell.
     *
     * @param windows true for cmd and PowerShell: they know double quotation marks, which no name there can have, and a
     *     backslash separates folders
     */
    static String of(String text, boolean windows) {
        if (isPlain(windows ? text.replace('\\', '/') : text)) {
            return text;
        }
        return windows ? '"' + text.replace("\"", "\\\"") + '"' : "'" + text.replace("'", "'\\''") + "'";
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (PLAIN.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Returns the name of a file as a shell word; a name that looks like an option gets its folder. */
    public static String file(String name) {
        return of(name.startsWith("-") ? "./" + name : name);
    }

    /**
     * Returns an assessment as an argument, with the option that names its checklist.
     *
     * @param checklist the path of the checklist; empty when the assessment finds it by its id
     */
    public static String file(String name, String checklist) {
        return checklist.isEmpty() ? file(name) : file(name) + " " + checklist(checklist);
    }

    /** Returns the option that names a checklist. */
    public static String checklist(String name) {
        return CHECKLIST + file(name);
    }

    /**
     * Returns the words of a command. Spaces and tabs separate them; quotation marks keep a word with spaces together.
     * A backslash is an ordinary character, because Windows paths contain it.
     */
    public static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < command.length()) {
            if (isBlank(command.charAt(at))) {
                at++;
            } else {
                StringBuilder word = new StringBuilder();
                at = readWord(command, at, word);
                words.add(word.toString());
            }
        }
        return words;
    }

    /**
     * Appends the word without its quotation marks; returns its end. A quotation mark without a second one quotes the
     * rest.
     */
    private static int readWord(String command, int at, StringBuilder into) {
        int i = at;
        while (i < command.length() && !isBlank(command.charAt(i))) {
            char c = command.charAt(i);
            int closing = isQuotationMark(c) ? command.indexOf(c, i + 1) : i;
            int end = closing < 0 ? command.length() : closing;
            into.append(isQuotationMark(c) ? command.substring(i + 1, end) : String.valueOf(c));
            i = Math.min(end + 1, command.length());
        }
        return i;
    }

    /**
     * Returns the end of the word as {@link #of} writes it: the next space outside quotation marks, or the end of the
     * line. A quotation mark without a second one, or after a backslash, is a letter.
     */
    public static int wordEnd(String line, int at) {
        int i = at;
        while (i < line.length() && line.charAt(i) != ' ') {
            int closing = isQuotationMark(line.charAt(i)) ? line.indexOf(line.charAt(i), i + 1) : -1;
            int step = line.charAt(i) == '\\' ? 2 : 1;
            i = closing < 0 ? Math.min(i + step, line.length()) : closing + 1;
        }
        return i;
    }

    public static boolean isQuotationMark(char c) {
        return c == '\'' || c == '"';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
