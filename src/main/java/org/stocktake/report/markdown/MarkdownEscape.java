package org.stocktake.report.markdown;

/** Escapes text, so that CommonMark shows exactly this text. */
public final class MarkdownEscape {
    private static final String MEANINGFUL = "\\`*_{}[]()<>#+-.!|~&$^=:@\"'";

    private MarkdownEscape() {}

    /**
     * Returns the text with a backslash before every character that CommonMark, a pipe table or a bare link could read
     * as markup. A line break becomes the given one. Spaces at the start and end of a line are removed, because they
     * could be markup too.
     */
    public static String text(String plain, String lineBreak) {
        StringBuilder escaped = new StringBuilder(plain.length() + 16);
        boolean first = true;
        for (String line : plain.strip().split("\n", -1)) {
            if (!first) {
                escaped.append(lineBreak);
            }
            first = false;
            escape(line.strip(), escaped);
        }
        return escaped.toString();
    }

    private static void escape(String line, StringBuilder escaped) {
        int number = digits(line);
        for (int i = 0; i < line.length(); i++) {
            if (isMeaningful(line, i, number)) {
                escaped.append('\\');
            }
            escaped.append(line.charAt(i));
        }
    }

    /** Returns the number of digits at the start of the line. Counted once for each line: a line can be very long. */
    private static int digits(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(count) >= '0' && line.charAt(count) <= '9') {
            count++;
        }
        return count;
    }

    /**
     * Returns true if the character must be escaped. A full stop or a hyphen inside a line is not escaped: dates and
     * names have them, and the source stays readable.
     *
     * @param line does not begin with a space
     * @param number the number of digits at the start of the line
     */
    private static boolean isMeaningful(String line, int at, int number) {
        char unit = line.charAt(at);
        return switch (unit) {
            case '.', ')' -> at > 0 && at == number && endsWord(line, at);
            case '-', '+', '=' -> at == 0;
            case ':' -> line.startsWith("//", at + 1);
            case '(', '{', '}', '"', '\'', '^', '$' -> false;
            case '!' -> at + 1 < line.length() && line.charAt(at + 1) == '[';
            case '@' -> at > 0 && at + 1 < line.length();
            default -> MEANINGFUL.indexOf(unit) >= 0;
        };
    }

    /**
     * Returns true if a space or the end of the line follows. Only then can the number begin a list item; in 5.3 the
     * full stop is plain text.
     */
    private static boolean endsWord(String line, int at) {
        return at + 1 == line.length() || Character.isWhitespace(line.charAt(at + 1));
    }
}
