package org.stocktake.files.yaml;

/** A line of YAML as its writer sees it: how far it is indented, its dashes, its key. Offsets are counted in UTF-16 units. */
record YamlLine(int number, String text) {
    static YamlLine of(SourceText source, int number) {
        return new YamlLine(number, source.line(number));
    }

    /** How many spaces it begins with. */
    int indent() {
        return afterSpaces(0);
    }

    /** Whether it says nothing: blank, or a comment. */
    boolean isSilent() {
        String content = text.strip();
        return content.isEmpty() || content.startsWith("#");
    }

    /** Where the content begins, behind the dashes of a list. */
    int start() {
        int at = indent();
        while (text.startsWith("- ", at)) {
            at = afterSpaces(at + 1);
        }
        return at;
    }

    /** Where the colon stands that makes a key of what is before it; -1 when the line has none. */
    int colon() {
        for (int at = start(); at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == ':' && (at + 1 == text.length() || text.charAt(at + 1) == ' ')) {
                return at;
            }
            if (c == '#' && at > 0 && text.charAt(at - 1) == ' ') {
                return -1;
            }
        }
        return -1;
    }

    /** What stands behind the key's colon, or all of a line without a key; without a comment. */
    String value() {
        String rest = text.substring(colon() < 0 ? start() : colon() + 1);
        int comment = rest.startsWith("#") ? 0 : rest.indexOf(" #");
        return (comment < 0 ? rest : rest.substring(0, comment)).strip();
    }

    /** Whether the lines below it that are indented further are a text as it stands there. */
    boolean opensBlockText() {
        String value = value();
        return !value.isEmpty()
                && "|>".indexOf(value.charAt(0)) >= 0
                && value.chars().skip(1).allMatch(c -> "+-0123456789".indexOf(c) >= 0);
    }

    /** Where among the spaces of its beginning one stands that only looks like one; -1 when there is none. */
    int oddSpace() {
        for (int at = 0; at < text.length() && isSpace(text.charAt(at)); at++) {
            if (text.charAt(at) != ' ') {
                return at;
            }
        }
        return -1;
    }

    /** Whether it looks like a space to a reader. */
    static boolean isSpace(char c) {
        return Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    private int afterSpaces(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
