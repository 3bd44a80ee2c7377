package org.stocktake.model;

/** The format of an id: lower-case kebab, {@code a-z 0-9 -}, starting with a letter or digit, with at most one dot. */
public final class IdFormat {
    /** The maximum length of an id, in characters. */
    public static final int CHARS_MAX = 60;

    private IdFormat() {}

    /** Returns true if the text is a valid id. */
    public static boolean isValid(String text) {
        if (text.isEmpty() || text.length() > CHARS_MAX) {
            return false;
        }
        boolean dotSeen = false;
        char before = '-';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            boolean joins = (c == '-' || (c == '.' && !dotSeen)) && before != '-' && before != '.';
            if (!word && !joins) {
                return false;
            }
            dotSeen |= c == '.';
            before = c;
        }
        return before != '-' && before != '.';
    }

    static void requireValid(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not an id: " + text);
        }
    }
}
