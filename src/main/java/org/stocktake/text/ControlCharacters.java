package org.stocktake.text;

/**
 * The one list of characters that are invisible and change the text around them. Every output asks here: terminal,
 * messages, documents, spreadsheets, XML, CI logs; {@code RoomsTest} sees to it that no room keeps a list of its own.
 *
 * <p>Not on it: joiners, variation selectors, zero width spaces and soft hyphens. They are unseen too, but Persian,
 * Indic scripts, Khmer and emoji need them, and they move nothing.
 *
 * <p>Sources: Unicode 15, chapter 23; Unicode TR 36; CVE-2021-42574 (Trojan Source); CWE-150.
 */
public final class ControlCharacters {
    private ControlCharacters() {}

    /**
     * Returns true if the character controls the display: a control character (line feed and tab too), a line end of
     * another kind, one that turns or embeds a direction, a mark of byte order, an annotation or tag, half of a pair,
     * or a code point that is no character.
     */
    public static boolean steers(int c) {
        if (c < 0x7F) {
            return c < ' '; // nearly all of them
        }
        return c <= 0x9F || (c >= 0x2028 && steersFrom2028(c));
    }

    private static boolean steersFrom2028(int c) {
        return c <= 0x202E
                || (c >= 0x2066 && c <= 0x206F)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || c == 0xFEFF
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xE0000 && c <= 0xE007F);
    }

    /**
     * Returns true if the character is a weak mark of direction (U+200E, U+200F, U+061C). Texts that mix Arabic with
     * Latin letters need them; in a name or a word of a message they only deceive.
     */
    public static boolean marksDirection(int c) {
        return c == 0x200E || c == 0x200F || c == 0x061C;
    }
}
