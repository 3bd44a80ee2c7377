package org.stocktake.text;

import java.util.Locale;

/**
 * Makes foreign text safe to show on one line: a control character, or one that changes the direction of what stands
 * around it, is shown as a visible stand-in such as {@code <U+202E>}. Nothing is taken away: Persian, Indic scripts and
 * emoji need their joiners.
 */
public final class Visible {
    /** The longest piece of foreign text that a message shows, in code points. */
    public static final int CHARS_MAX = 300;

    private Visible() {}

    /** The text with stand-ins. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(Visible::hides)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (hides(c)) {
                shown.append(standIn(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /** The text with stand-ins, cut at {@link #CHARS_MAX} with an ellipsis. */
    public static String briefly(String text) {
        boolean fits = text.codePointCount(0, text.length()) <= CHARS_MAX;
        return of(fits ? text : text.substring(0, text.offsetByCodePoints(0, CHARS_MAX)) + "…");
    }

    private static boolean hides(int c) {
        boolean control = c < 0x20 || (c >= 0x7F && c <= 0x9F) || (c >= 0xD800 && c <= 0xDFFF);
        boolean breaks = c == 0x2028 || c == 0x2029 || c == 0xFEFF;
        return control
                || breaks
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    private static String standIn(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "<U+" + "0".repeat(4 - Math.min(4, digits.length())) + digits + ">";
    }
}
