package org.stocktake.report.escape;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * The name of a file made of text that somebody else wrote: {@code [a-z0-9-]{1,60}}, so that it stays in its folder, needs
 * no quoting in any shell and is a name on every system.
 */
public final class SafeFileName {
    /** The longest name, without an extension. */
    public static final int CHARS_MAX = 60;

    /** Devices on Windows, whatever the extension. Source: Microsoft, "Naming Files, Paths, and Namespaces". */
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private static final int HASH_CHARS = 8;

    private SafeFileName() {}

    /**
     * The text in small letters without accents, everything else as hyphens. Where that would say nothing, or is too long, a
     * number made of the text stands at its end, so that different texts have different names. Two texts that differ in
     * signs alone can have one name: who writes the file must not overwrite one.
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
        String capitals =
                Normalizer.normalize(text, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT); // a sharp s is two letters
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
        String digits = Integer.toHexString(text.hashCode());
        return "0".repeat(HASH_CHARS - digits.length()) + digits;
    }
}
