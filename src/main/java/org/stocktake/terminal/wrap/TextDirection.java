package org.stocktake.terminal.wrap;

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
}
