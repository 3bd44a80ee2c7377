package org.stocktake.text;

import java.util.Locale;

/**
 * Makes foreign text safe to show on a terminal, in a message or in a log: what is {@linkplain Hidden hidden} is shown as a
 * visible stand-in such as {@code <U+202E>}, and so is what would make a line a command of a CI runner. Nothing is taken
 * away, so that nobody has to guess what was there.
 */
public final class Visible {
    /** The longest piece of foreign text that a message shows, in code points. */
    public static final int CHARS_MAX = 300;

    private Visible() {}

    /** A name or a piece of text on one line: line feeds, tabs and marks of direction have stand-ins too. */
    public static String of(String text) {
        return withoutCommand(shown(text, true));
    }

    /** A text of several lines: line feeds stay, other line ends become line feeds, a tab becomes a space. */
    public static String lines(String text) {
        if (isHarmless(text)) {
            return text;
        }
        String plain = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        StringBuilder lines = new StringBuilder(text.length() + 16);
        int start = 0;
        for (int end = plain.indexOf('\n'); end >= 0; end = plain.indexOf('\n', start)) {
            lines.append(withoutCommand(shown(plain.substring(start, end), false)))
                    .append('\n');
            start = end + 1;
        }
        return lines.append(withoutCommand(shown(plain.substring(start), false)))
                .toString();
    }

    /** The text on one line, cut at {@link #CHARS_MAX} with an ellipsis. */
    public static String briefly(String text) {
        boolean fits = text.codePointCount(0, text.length()) <= CHARS_MAX;
        return of(fits ? text : text.substring(0, text.offsetByCodePoints(0, CHARS_MAX)) + "…");
    }

    /** Most texts are: they need no new one. */
    private static boolean isHarmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == ':' || c == '#') {
                return false;
            }
        }
        return true;
    }

    private static String shown(String text, boolean marksToo) {
        int first = 0;
        while (first < text.length() && !hides(text.codePointAt(first), marksToo)) {
            first += Character.charCount(text.codePointAt(first));
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (hides(c, marksToo)) {
                shown.append(standIn(c));
            } else {
                shown.appendCodePoint(c);
            }
        }
        return shown.toString();
    }

    private static boolean hides(int c, boolean marksToo) {
        return Hidden.steers(c) || (marksToo && Hidden.marksDirection(c));
    }

    /**
     * A runner takes a line that begins with two colons, after spaces, for a command, and one that has {@code ##[} or
     * {@code ##vso[} anywhere. Sources: GitHub, "Workflow commands"; actions/runner, ActionCommand; Azure Pipelines,
     * "Logging commands".
     */
    private static String withoutCommand(String line) {
        if (line.indexOf("::") < 0 && line.indexOf("##") < 0) {
            return line;
        }
        String shown = line.replace("##[", standIn('#') + "#[").replace("##vso[", standIn('#') + "#vso[");
        int start = 0;
        while (start < shown.length() && Character.isWhitespace(shown.charAt(start))) {
            start++;
        }
        return shown.startsWith("::", start)
                ? shown.substring(0, start) + standIn(':') + shown.substring(start + 1)
                : shown;
    }

    /** What is shown for a character that is not. */
    static String standIn(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "<U+" + "0".repeat(4 - Math.min(4, digits.length())) + digits + ">";
    }
}
