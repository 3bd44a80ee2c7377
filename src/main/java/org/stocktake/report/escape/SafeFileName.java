package org.stocktake.report.escape;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Makes a file name from text of unknown origin: {@code [a-z0-9-]{1,60}}. Such a name cannot leave its folder, needs no
 * quoting in any shell and is valid on every system.
 */
public final class SafeFileName {
    /** The maximum length of a name, in characters, without the extension. */
    public static final int CHARS_MAX = 60;

    /** Names of devices on Windows, with any extension. Source: Microsoft, "Naming Files, Paths, and Namespaces". */
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private static final int HASH_CHARS = 8;

    private SafeFileName() {}

    /**
     * Returns the text in lower case without accents; all other characters become hyphens. If nothing is left, or the
     * result is too long, a hash of the text is added at the end, so that different texts have different names. Two
     * texts that differ in punctuation only can have the same name: the caller must not overwrite an existing file.
     */
    public static String of(String text) {
        String slug = slug(text);
        if (slug.isEmpty()) {
            return "file-" + hash(text);
        }
        if (slug.length() > CHARS_MAX) {
            String start = slug.substring(0, CHARS_MAX - HASH_CHARS - 1);
            return (start.endsWith("-") ? start : start + "-") + hash(text);
        }
        return RESERVED.contains(slug) ? slug + "-file" : slug;
    }

    private static String slug(String text) {
        String capitals = Normalizer.normalize(text, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT); // ß becomes SS
        String letters = capitals.toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(letters.length());
        boolean hyphen = false;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            boolean kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (kept) {
                slug.append(hyphen && slug.length() > 0 ? "-" : "").append(c);
            }
            boolean accent = Character.getType(c) == Character.NON_SPACING_MARK;
            hyphen = !kept && (hyphen || !accent);
        }
        return slug.toString();
    }

    private static String hash(String text) {
        return HexFormat.of().toHexDigits(text.hashCode());
    }
}
