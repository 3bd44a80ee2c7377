package org.stocktake.model;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Treats names of offices that differ only in capitals, in the width of spaces or in what is not seen as one name, in
 * the spelling that was met first. Where one has a space and the other none, they are two.
 */
public final class NameNormalizer {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** The scripts whose letters are written with joiners between them: Unicode 15, chapters 9, 12, 13 and 16. */
    private static final Set<UnicodeScript> JOINED = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private final Map<String, String> first = new HashMap<>();

    /** Returns the name as it was spelled first. */
    public String of(String name) {
        @Nullable String before = first.putIfAbsent(folded(name), name);
        return before == null ? name : before;
    }

    /** Returns true if both are the name of one office. */
    public static boolean isSame(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /** Returns true if the name has a character that is not seen, other than the joiners of a script that needs them. */
    public static boolean hidesSomething(String name) {
        int before = ' ';
        for (int i = 0; i < name.length(); i += Character.charCount(before)) {
            int c = name.codePointAt(i);
            boolean joins = (c == JOINER || c == NON_JOINER) && JOINED.contains(UnicodeScript.of(before));
            if (BlankText.isHidden(c) && !joins) {
                return true;
            }
            before = c;
        }
        return false;
    }

    /** Returns the spelling that all spellings of one name have in common. */
    public static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        boolean space = false;
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int c = name.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = !folded.isEmpty();
            } else if (!BlankText.isHidden(c)) {
                folded.append(space ? " " : "").appendCodePoint(c);
                space = false;
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
