package org.stocktake.report.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Makes the names and numbers of bookmarks in a Word document. Word demands names of at most 40 letters, digits and
 * underscores that begin with a letter. They must be unique, and case does not count.
 */
final class WordBookmarks {
    private static final int CHARS_MAX = 40;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private int bookmarks;

    /** Returns the name of the bookmark for an id. The same id always gets the same name. */
    String name(String id) {
        return names.computeIfAbsent(id, this::unused);
    }

    /** Returns a number that no bookmark has yet. */
    int nextNumber() {
        bookmarks++;
        return bookmarks;
    }

    private String unused(String id) {
        StringBuilder plain = new StringBuilder("s_");
        for (int i = 0; i < id.length(); i++) {
            plain.append(isPlain(id.charAt(i)) ? id.charAt(i) : '_');
        }
        String whole = plain.toString();
        String name = whole.substring(0, Math.min(whole.length(), CHARS_MAX));
        int again = 1;
        while (owners.putIfAbsent(name.toLowerCase(Locale.ROOT), id) != null) {
            again++;
            String ending = "_" + again;
            name = whole.substring(0, Math.min(whole.length(), CHARS_MAX - ending.length())) + ending;
        }
        return name;
    }

    private static boolean isPlain(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9');
    }
}
