package org.stocktake.text;

import java.util.Locale;

/**
 * Makes foreign text safe to show on a terminal, in a message or in a log: what is {@linkplain ControlCharacters
 * hidden} is shown as a visible stand-in such as {@code <U+202E>}, and so is what would make a line a command of a CI
 * runner. Nothing is taken away, so that nobody has to guess what was there.
 */
public final class SafeText {
    /** The longest piece of foreign text that a message shows, in code points. */
    public static final int CHARS_MAX = 300;

    private SafeText() {}

    /** Returns a text for one line: line feeds, tabs and marks of direction become stand-ins too. */
    public static String of(String text) {
        return withoutCommand(shown(text, true));
    }

    /** Returns a text of several lines: line feeds stay, other line ends become line feeds, a tab becomes a space. */
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

    /** Returns the text on one line, cut at {@link #CHARS_MAX} with an ellipsis. */
    public static String briefly(String text) {
        boolean fits = text.codePointCount(0, text.length()) <= CHARS_MAX;
        return of(fits ? text : text.substring(0, text.offsetByCodePoints(0, CHARS_MAX)) + "…");
    }

    /** Returns true if the text needs no stand-in, as most do not. */
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
        return ControlCharacters.steers(c) || (marksToo && ControlCharacters.marksDirection(c));
    }

    /**
     * Escapes what a CI runner obeys. GitHub, Gitea and Forgejo take a line that begins with two colons, behind white
     * space of any kind, for a command; a lone colon would make one with the colon that a sentence sets behind a name.
     * Two number signs, a word and a bracket are a command anywhere in a line: {@code ##[} of GitHub and Azure, {@code
     * ##vso[} of Azure, {@code ##teamcity[}, {@code ##octopus[}. The marks of GitLab, Travis CI and Jenkins need an
     * escape character, which is hidden; the groups of Buildkite ({@code ---}, {@code +++}, {@code ~~~}) only fold
     * lines, and stay. Sources: GitHub, "Workflow commands"; actions/runner, ActionCommand; Azure Pipelines, "Logging
     * commands"; TeamCity, "Service messages"; Octopus Deploy, "Service messages".
     */
    private static String withoutCommand(String line) {
        String shown = line.indexOf("##") < 0 ? line : withoutBracket(line);
        return shown.indexOf("::") < 0 && !shown.endsWith(":") ? shown : withoutColons(shown);
    }

    /**
     * Replaces the first of two colons at the beginning of a word by a stand-in, also within a line: where lines are
     * broken between words, any word can begin one. So is a colon that is all there is, since the sentence may set
     * another behind it.
     */
    private static String withoutColons(String line) {
        StringBuilder shown = new StringBuilder(line.length() + 16);
        boolean begins = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean command =
                    begins && c == ':' && (mayBeCommand(line, i) || line.strip().equals(":"));
            if (command) {
                shown.append(standIn(c));
            } else {
                shown.append(c);
            }
            begins = isBlank(c);
        }
        return shown.toString();
    }

    /**
     * Returns true for two colons at the start of the line, and for those within it that a letter follows, as in no
     * address.
     */
    private static boolean mayBeCommand(String line, int at) {
        return line.startsWith("::", at)
                && (line.substring(0, at).chars().allMatch(c -> isBlank((char) c))
                        || (at + 2 < line.length() && Character.isLetter(line.charAt(at + 2))));
    }

    /** Replaces the first sign of every {@code ##WORD[} by a stand-in. */
    private static String withoutBracket(String line) {
        StringBuilder shown = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            if (line.startsWith("##", i) && opensBracket(line, i + 2)) {
                shown.append(standIn('#'));
            } else {
                shown.append(line.charAt(i));
            }
        }
        return shown.toString();
    }

    /** Returns true when a word, or none, and a bracket stand there. */
    private static boolean opensBracket(String line, int at) {
        int i = at;
        while (i < line.length() && Character.isLetterOrDigit(line.charAt(i))) {
            i++;
        }
        return i < line.length() && line.charAt(i) == '[';
    }

    /**
     * Returns true for white space as CI runners count it, with the no-break spaces, which {@link
     * Character#isWhitespace} leaves out.
     */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    /** Returns the stand-in of a character. */
    static String standIn(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "<U+" + "0".repeat(4 - Math.min(4, digits.length())) + digits + ">";
    }
}
