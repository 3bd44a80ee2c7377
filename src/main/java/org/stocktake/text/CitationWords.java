package org.stocktake.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** Knows the words that stand before the number of a part of a text, such as article, пункт or §. */
public final class CitationWords {
    /** The length of the longest of the words, with a few to spare. */
    private static final int CHARS_MAX = 16;

    /** Source: Unicode, Arabic Presentation Forms-A, U+FB50 to U+FDFF, and -B. */
    private static final char FIRST_FORM = '\uFB50';

    private static final String ENGLISH =
            "[Aa]rticles?|[Pp]aragraphs?|[Ss]ections?|[Cc]hapters?|[Pp]arts?|[Aa]nnex(?:es)?"
                    + "|[Rr]esolutions?|[Qq]uestions?|[Ii]tems?|[Pp]ages?|[Aa]rts?\\.|[Ss]s?\\.|[Pp]p?\\.|[Cc]h\\.|[Nn]os?\\.|§§?";

    private static final String FRENCH =
            "[Pp]aragraphes?|[Cc]hapitres?|[Aa]linéas?|[Aa]nnexes?|[Rr]ésolutions?|[Pp]ar\\.|n[°º]";

    private static final String SPANISH =
            "[Aa]rtículos?|[Pp]árrafos?|[Ss]ecci(?:ón|ones)|[Cc]apítulos?|[Pp]artes?|[Aa]nexos?"
                    + "|[Rr]esoluci(?:ón|ones)|[Pp]reguntas?|[Pp]áginas?";

    private static final String RUSSIAN = "[Сс]тат(?:ь[яиюе]|ьей|ей|ьям|ьями|ьях)"
            + "|(?:[Пп]од)?[Пп]ункт(?:а|у|е|ом|ы|ов|ам|ами|ах)?|[Рр]аздел(?:а|у|е|ом|ы|ов|ам|ами|ах)?"
            + "|[Вв]опрос(?:а|у|е|ом|ы|ов|ам|ами|ах)?|[Гг]лав(?:а|ы|у|е|ой)|[Чч]аст(?:ь|и|ью)"
            + "|[Рр]езолюци(?:я|и|ю|ей|й|ям|ями|ях)|[Пп]риложени(?:е|я|ю|и|ем|й|ям|ями|ях)|[Сс]тр\\.|[Сс]т\\.|[Пп]п?\\.|[Сс]\\.|№";

    private static final String ARABIC = "المادة|الفقرة|القرار|المرفق|السؤال|الصفحة";

    private static final String CHINESE = "问题|页";

    /** A regular expression of the words in the languages that have a space behind them. */
    public static final String EXPRESSION = String.join("|", ENGLISH, FRENCH, SPANISH, RUSSIAN);

    private static final Pattern WORD =
            Pattern.compile("(?:.*[^\\p{L}])?(?:" + EXPRESSION + ")|.*(?:" + ARABIC + "|" + CHINESE + ")");

    private CitationWords() {}

    /** Returns true if the text up to an index ends with such a word. */
    static boolean endAt(String text, int at) {
        int start = at;
        while (start > 0 && at - start < CHARS_MAX && text.charAt(start - 1) != ' ') {
            start--;
        }
        return start < at
                && WORD.matcher(withoutForms(text.substring(start, at))).matches();
    }

    /** Returns the letters themselves where a renderer has put the forms that Arabic letters have inside of words. */
    private static String withoutForms(String word) {
        return word.chars().anyMatch(unit -> unit >= FIRST_FORM) ? Normalizer.normalize(word, Form.NFKC) : word;
    }
}
