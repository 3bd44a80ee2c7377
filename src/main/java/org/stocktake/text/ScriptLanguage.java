package org.stocktake.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Tells the language of a text by its letters, as far as they tell it. */
public final class ScriptLanguage {
    /** The tag of a language that is not known, ISO 639-2. */
    public static final String UNKNOWN = "und";

    /** The first letter of another script than Latin; those before it are Latin ones, or of no script. */
    private static final int GREEK = 0x370;

    private static final int ASCII_END = 0x80;

    private ScriptLanguage() {}

    /**
     * Returns the language of a text that is expected to be in a language: the expected one if it is written in that
     * script or the text has no letters; else the one language of the United Nations that is, or {@link #UNKNOWN} if a
     * letter is not of that one. Nothing follows from Latin letters.
     */
    public static String of(String text, String expected) {
        UnicodeScript script = script(text);
        if (script == UnicodeScript.COMMON || script == scriptOf(expected)) {
            return expected;
        }
        return switch (script) {
            case ARABIC -> isOf(text, UnicodeScript.ARABIC, '\u0621', '\u0652') ? "ar" : UNKNOWN;
            case CYRILLIC -> isOf(text, UnicodeScript.CYRILLIC, '\u0401', '\u0451') ? "ru" : UNKNOWN;
            case HAN -> "zh";
            default -> UNKNOWN;
        };
    }

    /** Returns true if most letters of a text are Latin, or it has none. */
    public static boolean isLatin(String text) {
        if (isBeforeGreek(text)) {
            return true; // nearly all of them; no letter is counted
        }
        UnicodeScript script = script(text);
        return script == UnicodeScript.LATIN || script == UnicodeScript.COMMON;
    }

    private static boolean isBeforeGreek(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= GREEK) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOf(String text, UnicodeScript script, char first, char last) {
        return text.codePoints()
                .allMatch(c -> UnicodeScript.of(c) != script || !Character.isLetter(c) || (c >= first && c <= last));
    }

    /** Returns the script of most letters, where kana makes a text one of Japanese; COMMON if there are no letters. */
    private static UnicodeScript script(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int latin = 0; // most letters are counted without a look at the scripts
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                if (c < ASCII_END) {
                    latin++;
                } else {
                    counts.merge(UnicodeScript.of(c), 1, Integer::sum);
                }
            }
        }
        if (latin > 0) {
            counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
        }
        if (counts.containsKey(UnicodeScript.HIRAGANA)) {
            return UnicodeScript.HIRAGANA;
        }
        UnicodeScript most = UnicodeScript.COMMON;
        for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
            if (count.getValue() > counts.getOrDefault(most, 0)) {
                most = count.getKey();
            }
        }
        return most;
    }

    private static UnicodeScript scriptOf(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return switch (locale.getScript()) {
            case "" -> usualScriptOf(locale.getLanguage());
            case "Hans", "Hant" -> UnicodeScript.HAN;
            default -> named(locale.getScript());
        };
    }

    /** Returns the script of a code of ISO 15924. */
    private static UnicodeScript named(String code) {
        try {
            return UnicodeScript.forName(code);
        } catch (IllegalArgumentException notKnown) {
            return UnicodeScript.UNKNOWN;
        }
    }

    private static UnicodeScript usualScriptOf(String language) {
        return switch (language) {
            case "ar", "ckb", "fa", "ks", "ps", "sd", "ug", "ur" -> UnicodeScript.ARABIC;
            case "he", "iw", "ji", "yi" -> UnicodeScript.HEBREW;
            case "be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk" -> UnicodeScript.CYRILLIC;
            case "zh" -> UnicodeScript.HAN;
            case "ja" -> UnicodeScript.HIRAGANA;
            default -> UnicodeScript.LATIN;
        };
    }
}
