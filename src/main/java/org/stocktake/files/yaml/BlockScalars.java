package org.stocktake.files.yaml;

/** Reads the texts of the block style: plain, in quotes, or as a literal block. */
final class BlockScalars {
    private final BlockLines lines;

    BlockScalars(BlockLines lines) {
        this.lines = lines;
    }

    /** The text that begins here, within a mapping or list at that column; the lines then stand on its last one. */
    String text(int column) throws UnsupportedStyleException {
        String text = switch (lines.first()) {
            case '|' -> literal(column);
            case '"' -> doubleQuoted();
            case '\'' -> singleQuoted();
            default -> plain();
        };
        return text.length() <= TreeReader.TEXT_CHARS_MAX ? text : other();
    }

    private static String other() throws UnsupportedStyleException {
        throw new UnsupportedStyleException();
    }

    /** Up to the end of the line or a comment, without the spaces before it. */
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

    /** What the engine may take for more than a character: a tab, a break of lines or a mark of order. */
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

    /** That nothing follows on the line so many characters further on, except a comment. */
    void requireEndAfter(int count) throws UnsupportedStyleException {
        lines.skip(count);
        boolean comment = lines.first() == '#' && lines.isAfterSpace();
        if (!lines.isEmpty() && !comment) {
            throw new UnsupportedStyleException();
        }
    }

    /** The lines that are indented as far as the first one; the empty ones at the end are not part of it. */
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
