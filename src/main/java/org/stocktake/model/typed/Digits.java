package org.stocktake.model.typed;

/** Converts digits of any script, as keyboards give them. */
public final class Digits {
    private Digits() {}

    /** Returns the text with every decimal digit as {@code 0} to {@code 9}. */
    public static String latin(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            latin.appendCodePoint(digit < 0 ? c : '0' + digit);
        });
        return latin.toString();
    }
}
