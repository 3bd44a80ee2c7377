package org.stocktake.text;

/** Returns a number with its noun in the right form: {@code KEY.one} for one, {@code KEY} for any other. */
public final class Plural {
    private Plural() {}

    public static String say(Messages words, String key, int number) {
        return words.say(number == 1 ? key + ".one" : key, number);
    }
}
