package org.stocktake.report.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The bookmarks of a document. Word wants names of at most 40 letters, digits and low lines that begin with a letter, and
 * no two alike in whatever case.
 */
final class WordBookmarks {
    private static final int CHARS_MAX = 40;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private int bookmarks;

    /** The name of the bookmark for the id of a place; the same for the same id. */
    String name(String id) {
        return names.computeIfAbsent(id, this::unused);
    }

    /** A number that no bookmark has yet. */
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
