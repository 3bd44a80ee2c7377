package org.stocktake.report.markdown;

/** Text of a report as CommonMark that means that text and nothing else. */
public final class MarkdownEscape {
    private static final String MEANINGFUL = "\\`*_{}[]()<>#+-.!|~&$^=:@\"'";

    private MarkdownEscape() {}

    /**
     * The text with every character that CommonMark, a pipe table or a bare link could read as structure escaped; a line
     * break becomes the given one, and spaces that would make structure at the start of a line are gone.
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

    /** Returns the number of digits at the start of the line; counted once, because a line may be as long as a text. */
    private static int digits(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(count) >= '0' && line.charAt(count) <= '9') {
            count++;
        }
        return count;
    }

    /**
     * A full stop or a hyphen inside a line is left alone, so that the source stays readable; dates and names have them.
     *
     * @param line which does not begin with a space
     * @param number how many digits the line begins with
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

    /** A number of a list is followed by a space; in 5.3 the full stop means nothing. */
    private static boolean endsWord(String line, int at) {
        return at + 1 == line.length() || Character.isWhitespace(line.charAt(at + 1));
    }
}
