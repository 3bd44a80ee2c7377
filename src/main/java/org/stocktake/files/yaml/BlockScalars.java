package org.stocktake.files.yaml;

/** Reads the scalars of the block style: plain, quoted, or a literal block. */
final class BlockScalars {
    private final BlockLines lines;

    BlockScalars(BlockLines lines) {
        this.lines = lines;
    }

    /**
     * Returns the scalar that begins here, within a mapping or list at that column; stops on the last line of the
     * scalar.
     */
    String text(int column) throws UnsupportedStyleException {
        String text = switch (lines.first()) {
            case '|' -> literal(column);
            case '"' -> doubleQuoted();
            case '\'' -> singleQuoted();
            default -> plain();
        };
        return text.length() <= TreeReader.TEXT_CHARS_MAX ? text : other();
    }

    /** Returns true if the scalar that begins here has no quotation marks and is no block. */
    boolean isPlain() {
        char first = lines.first();
        return first != '"' && first != '\'' && first != '|';
    }

    private static String other() throws UnsupportedStyleException {
        throw new UnsupportedStyleException();
    }

    /** Reads up to the end of the line or to a comment, without the spaces before it. */
    private String plain() throws UnsupportedStyleException {
        if (!Character.isLetterOrDigit(lines.first()) && lines.first() != '(') {
            return other();
        }
        int length = lines.left();
        int end = 0;
        for (int i = 0; i < length; i++) {
            char c = lines.charAt(i);
            if (c == '#' && lines.charAt(i - 1) == ' ') {
                break;
            }
            if (isOdd(c) || (c == ':' && endsWord(i + 1))) {
                return other();
            }
            end = c == ' ' ? end : i + 1;
        }
        return lines.part(0, end);
    }

    private boolean endsWord(int distance) {
        return lines.charAt(distance) == ' ' || lines.charAt(distance) == '\0';
    }

    /**
     * Returns true for a character that the YAML parser may treat in its own way: a tab, a line break or a byte order
     * mark.
     */
    private static boolean isOdd(char c) {
        return c == '\t' || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
    }

    private String singleQuoted() throws UnsupportedStyleException {
        StringBuilder text = new StringBuilder();
        int i = 1;
        while (i < lines.left()) {
            char c = lines.charAt(i);
            if (c == '\'' && lines.charAt(i + 1) != '\'') {
                requireEndAfter(i + 1);
                return text.toString();
            }
            i += c == '\'' ? 2 : 1;
            text.append(isOdd(c) ? other() : c);
        }
        return other();
    }

    private String doubleQuoted() throws UnsupportedStyleException {
        StringBuilder text = new StringBuilder();
        int i = 1;
        while (i < lines.left()) {
            char c = lines.charAt(i);
            if (c == '"') {
                requireEndAfter(i + 1);
                return text.toString();
            }
            i += c == '\\' ? 2 : 1;
            text.append(c == '\\' ? unescaped(lines.charAt(i - 1)) : isOdd(c) ? other() : c);
        }
        return other();
    }

    private static char unescaped(char c) throws UnsupportedStyleException {
        return switch (c) {
            case '"', '\\' -> c;
            case 'n' -> '\n';
            case 't' -> '\t';
            default -> throw new UnsupportedStyleException();
        };
    }

    /** Skips that many characters; then nothing but a comment may follow on the line. */
    void requireEndAfter(int count) throws UnsupportedStyleException {
        lines.skip(count);
        boolean comment = lines.first() == '#' && lines.isAfterSpace();
        if (!lines.isEmpty() && !comment) {
            throw new UnsupportedStyleException();
        }
    }

    /** Reads the lines that are indented as far as the first one; empty lines at the end are not part of the text. */
    private String literal(int column) throws UnsupportedStyleException {
        boolean stripped = lines.charAt(1) == '-';
        lines.skip(stripped ? 2 : 1);
        if (!lines.isEmpty() || !lines.nextOfText() || lines.isEmpty() || lines.column() <= column) {
            return other();
        }
        int indent = lines.column();
        StringBuilder text = new StringBuilder(lines.fromColumn(indent));
        int empty = 0;
        while (lines.nextOfText() && (lines.isEmpty() || lines.column() >= indent)) {
            if (lines.isEmpty() && lines.column() > indent) {
                return other(); // spaces that are part of the text
            }
            empty++;
            if (!lines.isEmpty()) {
                text.append("\n".repeat(empty)).append(lines.fromColumn(indent));
                empty = 0;
            }
        }
        if (lines.isAtEnd()) {
            return other(); // the last line may end without a break
        }
        lines.back();
        return stripped ? text.toString() : text.append('\n').toString();
    }
}
