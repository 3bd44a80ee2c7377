package org.stocktake.report.document;

/** Makes text safe to show: what a reader cannot see must not change what a reader sees. */
public final class Plain {
    private static final int REPLACEMENT = 0xFFFD;

    private Plain() {}

    /**
     * The text without control characters (line feed excepted; a tab becomes a space), without the characters that turn
     * the direction of what follows, without noncharacters; line ends are line feeds; half of a pair becomes U+FFFD.
     */
    public static String text(String given) {
        if (given.chars().allMatch(unit -> unit >= ' ' && unit < 0x7F)) {
            return given;
        }
        StringBuilder plain = new StringBuilder(given.length());
        given.replace("\r\n", "\n").codePoints().forEach(point -> append(plain, point));
        return plain.toString();
    }

    private static void append(StringBuilder plain, int point) {
        if (point == '\n' || point == '\r' || point == 0x85 || point == 0x2028 || point == 0x2029) {
            plain.append('\n');
        } else if (point == '\t') {
            plain.append(' ');
        } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            plain.appendCodePoint(REPLACEMENT);
        } else if (!Character.isISOControl(point) && !turnsDirection(point) && !isNoncharacter(point)) {
            plain.appendCodePoint(point);
        }
    }

    private static boolean turnsDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    private static boolean isNoncharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    }
}
