package org.stocktake.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Treats names of offices that differ only in capitals or in the width of spaces as one name, in the
 * spelling that was met first. Where one has a space and the other none, they are two.
 */
public final class NameNormalizer {
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

    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        boolean space = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = !folded.isEmpty();
            } else {
                folded.append(space ? " " : "").append(c);
                space = false;
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
