package org.stocktake.text;

import org.stocktake.model.Checklist;

/** The mark of words that a document in another language has in English only: "(in English)". */
public final class EnglishMark {
    /** The key of the message with the mark; its value is what is marked. */
    public static final String KEY = "join.english";

    private EnglishMark() {}

    /**
     * Returns words as they are shown, with the mark where they are not translated.
     *
     * @param shown the words with what belongs to them, such as quotation marks
     * @param text the words alone, as they stand in the checklist
     */
    public static String after(String shown, String text, Checklist checklist, Messages words) {
        return checklist.heading().isLeftInEnglish(text) ? words.say(KEY, shown) : shown;
    }
}
