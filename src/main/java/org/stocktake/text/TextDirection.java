package org.stocktake.text;

import java.util.Locale;
import java.util.Set;

/** Tells the direction of texts and languages. */
public final class TextDirection {
    /** Languages usually written from right to left, and scripts that are: ISO 639 and ISO 15924. */
    private static final Set<String> LANGUAGES =
            Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "ug", "ur", "yi");

    private static final Set<String> SCRIPTS = Set.of("Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa");

    private TextDirection() {}

    /** Returns true if a language runs from right to left; its tag may name the script. */
    public static boolean isRightToLeft(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getScript().isEmpty()
                ? LANGUAGES.contains(locale.getLanguage())
                : SCRIPTS.contains(locale.getScript());
    }

    /** Returns true if a text has letters that run from right to left. */
    public static boolean runsRightToLeft(String text) {
        return text.codePoints().anyMatch(c -> switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        });
    }

    /** Returns true if the first letter of a text that has a direction runs from right to left: UAX 9, rules P2 and P3. */
    public static boolean beginsRightToLeft(String text) {
        byte first = firstDirection(text);
        return first == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || first == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Returns true if the first letter of a text that has a direction runs from left to right; false without letters. */
    public static boolean beginsLeftToRight(String text) {
        return firstDirection(text) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static byte firstDirection(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            byte direction = Character.getDirectionality(text.codePointAt(i));
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return direction;
            }
        }
        return Character.DIRECTIONALITY_UNDEFINED;
    }
}
