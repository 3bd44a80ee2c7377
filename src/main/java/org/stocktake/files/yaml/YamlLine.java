package org.stocktake.files.yaml;

/** One line of YAML as its author sees it: indentation, dashes, key, value. Offsets are in UTF-16 units. */
record YamlLine(int number, String text) {
    static YamlLine of(SourceText source, int number) {
        return new YamlLine(number, source.line(number));
    }

    /** Returns the number of spaces at the beginning. */
    int indent() {
        return afterSpaces(0);
    }

    /** Returns true if the line has no content: it is blank or a comment. */
    boolean isSilent() {
        String content = text.strip();
        return content.isEmpty() || content.startsWith("#");
    }

    /** Returns the offset of the content, after the dashes of a list. */
    int start() {
        int at = indent();
        while (text.startsWith("- ", at)) {
            at = afterSpaces(at + 1);
        }
        return at;
    }

    /** Returns the offset of the colon that ends the key; -1 if the line has none. */
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

    /** Returns the text after the key's colon, or the whole content of a line without a key; without a comment. */
    String value() {
        String rest = text.substring(colon() < 0 ? start() : colon() + 1);
        int comment = rest.startsWith("#") ? 0 : rest.indexOf(" #");
        return (comment < 0 ? rest : rest.substring(0, comment)).strip();
    }

    /** Returns true if a literal or folded block begins: the lines below that are indented further are its text. */
    boolean opensBlockText() {
        String value = value();
        return !value.isEmpty()
                && "|>".indexOf(value.charAt(0)) >= 0
                && value.chars().skip(1).allMatch(c -> "+-0123456789".indexOf(c) >= 0);
    }

    /**
     * Returns the offset of the first character in the indentation that looks like a space and is none; -1 if there is
     * none.
     */
    int oddSpace() {
        for (int at = 0; at < text.length() && isSpace(text.charAt(at)); at++) {
            if (text.charAt(at) != ' ') {
                return at;
            }
        }
        return -1;
    }

    /** Returns true if the character looks like a space to a person. */
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
