package org.stocktake.model.typed;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes texts in one way, so that they can be compared. People do not read what comes out. */
public final class FoldedText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private FoldedText() {}

    /** Returns the text without accents and capitals. */
    public static String of(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Returns the text without accents and capitals, and with one space between two words. */
    public static String spaced(String text) {
        return SPACES.matcher(of(text)).replaceAll(" ").strip();
    }

    /** Returns the order in which texts with a word that begins so come before the others, which keep their order. */
    public static Comparator<String> wordsBeginning(String typed) {
        Pattern word = Pattern.compile("(?<![\\p{L}\\p{Nd}])" + Pattern.quote(spaced(typed)));
        return Comparator.comparing(text -> !word.matcher(spaced(text)).find());
    }

    /** Returns the text without accents, capitals and spaces. */
    public static String unspaced(String text) {
        return SPACES.matcher(of(text)).replaceAll("");
    }
}
