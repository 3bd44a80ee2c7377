package org.stocktake.files.yaml;

import java.util.List;
import java.util.Locale;

/**
 * The form of the code of a language, such as {@code en} or {@code en-GB}. Source: BCP 47, of which the first part is
 * written in small letters here, and is the shortest code of the language.
 */
public final class LanguageCode {
    private static final int PART_MAX = 8;
    private static final int LONG_CODE = 3;

    private LanguageCode() {}

    /** Returns true for a known code of two letters, or for one of three of a language without such a code. */
    public static boolean isValid(String code) {
        String[] parts = code.split("-", -1);
        for (int i = 1; i < parts.length; i++) {
            if (!isPart(parts[i])) {
                return false;
            }
        }
        List<String> known = List.of(Locale.getISOLanguages());
        return known.contains(parts[0]) || (isLongCode(parts[0]) && !hasShortCode(parts[0], known));
    }

    private static boolean isPart(String part) {
        boolean valid = !part.isEmpty() && part.length() <= PART_MAX;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            valid &= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return valid;
    }

    private static boolean isLongCode(String part) {
        boolean valid = part.length() == LONG_CODE;
        for (int i = 0; i < part.length(); i++) {
            valid &= part.charAt(i) >= 'a' && part.charAt(i) <= 'z';
        }
        return valid;
    }

    private static boolean hasShortCode(String code, List<String> known) {
        for (String each : known) {
            if (Locale.forLanguageTag(each).getISO3Language().equals(code)) {
                return true;
            }
        }
        return false;
    }
}
