package org.stocktake.files.po;

import java.util.regex.Pattern;

/** The signs of a sentence that a language has otherwise than English. */
public final class LanguageSigns {
    /** Leaves out what is typed or filled in, whose signs are not those of a sentence. */
    private static final Pattern TYPED =
            Pattern.compile("\\{[0-9]}|`[^`]*`|(?:stocktake|git) [a-z-]+[^\\n]*|--[\\w=-]+|'[^'\\n]*'|\"[^\"\\n]*\"");

    private LanguageSigns() {}

    /**
     * Returns true if a sign is another than the language has: French puts a no-break space before a colon and its like,
     * Chinese has signs of full width, Arabic has its own, also between keys, and no tanwin on an alef, Spanish opens a
     * question.
     */
    public static boolean areWrong(String language, String text) {
        Pattern wrong = switch (language) {
            case "fr" -> Pattern.compile("\\p{L}'\\p{L}| [:;?!»]|« |\\p{L}[;?!»](?=\\s|$)");
            case "zh" -> Pattern.compile("\\p{IsHan}[,;:?!.](?=\\s|$|\\p{IsHan})");
            case "ar" -> Pattern.compile("\\p{IsArabic}[,;?](?=\\s|$)|,(?= (?:Ctrl|:[a-z]|[?]))|اً");
            case "es" -> Pattern.compile("^[^¿]*\\p{L}\\?");
            default -> Pattern.compile("$.");
        };
        return wrong.matcher(TYPED.matcher(text).replaceAll("X")).find();
    }
}
