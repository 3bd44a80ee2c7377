package org.stocktake.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of offices that differ in capitals and spaces alone are one name, in the spelling that was met first. */
public final class OneSpelling {
    private final Map<String, String> first = new HashMap<>();

    /** The name as it was spelled first. */
    public String of(String name) {
        @Nullable String before = first.putIfAbsent(folded(name), name);
        return before == null ? name : before;
    }

    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        name.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
