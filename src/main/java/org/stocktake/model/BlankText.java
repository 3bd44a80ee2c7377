package org.stocktake.model;

/**
 * A text that shows nothing: it is empty, or has only spaces, line ends, hidden characters, and marks that stand on a
 * letter that is not there. Wherever a text is asked for, such a text is none: every kind of report leaves out what is
 * hidden, and would have nothing to print. Half of a pair shows: U+FFFD is written in its place.
 *
 * <p>Source: the general categories of the Unicode Standard, 4.5, and what shows nothing although its category is that
 * of a letter, mark or symbol: Default_Ignorable_Code_Point (DerivedCoreProperties.txt) and the empty cell of Braille.
 */
public final class BlankText {
    private BlankText() {}

    /** Returns true when no character of the text can be seen. */
    public static boolean isBlank(String text) {
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (shows(point)) {
                return false;
            }
            at += Character.charCount(point);
        }
        return true;
    }

    /** Returns the text, or the empty one when nothing of it can be seen. */
    static String orEmpty(String text) {
        return isBlank(text) ? "" : text;
    }

    private static boolean shows(int point) {
        if (point <= '~') {
            return point > ' '; // nearly all of them
        }
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            case Character.UNASSIGNED -> !isReservedAsHidden(point);
            default -> !isEmptyLetter(point);
        };
    }

    /** A letter of a later Unicode shows; what is no character, and the planes kept free for hidden ones, do not. */
    private static boolean isReservedAsHidden(int point) {
        return (point & 0xFFFE) == 0xFFFE
                || (point >= 0xFDD0 && point <= 0xFDEF)
                || (point >= 0xE0000 && point <= 0xE0FFF)
                || (point >= 0xFFF0 && point <= 0xFFF8)
                || point == 0x2065;
    }

    /**
     * Returns true if the character shows nothing beside letters, and takes no room: a format character, a filler, a
     * selector. A space takes room, and an accent shows on its letter.
     */
    static boolean isHidden(int point) {
        return point > '~'
                && !shows(point)
                && switch (Character.getType(point)) {
                    case Character.SPACE_SEPARATOR, Character.ENCLOSING_MARK -> false;
                    case Character.NON_SPACING_MARK -> isSelector(point);
                    default -> true;
                };
    }

    /** Marks that choose a form of the letter, or only stand between two: nothing is added to what is seen. */
    private static boolean isSelector(int point) {
        return point == 0x034F
                || (point >= 0x180B && point <= 0x180F)
                || (point >= 0xFE00 && point <= 0xFE0F)
                || (point >= 0xE0100 && point <= 0xE01EF);
    }

    /** The fillers of Hangul and the empty cell of Braille. */
    private static boolean isEmptyLetter(int point) {
        return point == 0x115F || point == 0x1160 || point == 0x3164 || point == 0xFFA0 || point == 0x2800;
    }
}
