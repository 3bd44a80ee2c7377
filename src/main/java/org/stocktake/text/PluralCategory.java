package org.stocktake.text;

import java.util.List;
import java.util.Locale;

/**
 * The form of a sentence with a whole number, as Unicode CLDR names it. A language has two to six of them; every
 * language has {@link #OTHER}.
 */
public enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private final String suffix = "." + name().toLowerCase(Locale.ROOT);

    /** Returns what a key of this form ends with: {@code .one}. */
    public String suffix() {
        return suffix;
    }

    /** Returns the categories that whole numbers have in a language, in this order. */
    public static List<PluralCategory> ofLanguage(String language) {
        return switch (language) {
            case "ru" -> List.of(ONE, FEW, MANY);
            case "ar" -> List.of(values());
            case "zh" -> List.of(OTHER);
            default -> List.of(ONE, OTHER);
        };
    }

    /**
     * Returns the category of a number from 0 to 999,999 in a language, BCP 47; in a language that is not one of the six
     * of the United Nations, the English one. Source: the plural rules of Unicode CLDR 49. From a million on, French and
     * Spanish have a category of their own, which no count here reaches.
     */
    static PluralCategory of(String language, int number) {
        return switch (language) {
            case "fr" -> number < 2 ? ONE : OTHER;
            case "ru" -> russian(number);
            case "ar" -> arabic(number);
            case "zh" -> OTHER;
            default -> number == 1 ? ONE : OTHER;
        };
    }

    private static PluralCategory russian(int number) {
        int last = number % TEN;
        int lastTwo = number % HUNDRED;
        boolean teens = lastTwo > TEN && lastTwo < 2 * TEN;
        if (last == 1 && !teens) {
            return ONE;
        }
        return last >= 2 && last <= 4 && !teens ? FEW : MANY;
    }

    private static PluralCategory arabic(int number) {
        int lastTwo = number % HUNDRED;
        return switch (number) {
            case 0 -> ZERO;
            case 1 -> ONE;
            case 2 -> TWO;
            default -> {
                if (lastTwo > TEN) {
                    yield MANY;
                }
                yield lastTwo > 2 ? FEW : OTHER;
            }
        };
    }
}
