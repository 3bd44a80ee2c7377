package org.stocktake.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Converts enum constants to the words of files, keys and outputs: {@code NOT_APPLICABLE} is {@code not-applicable}.
 */
public final class KebabCase {
    private KebabCase() {}

    /** Returns the word of a constant, in lower-case kebab. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the words of all constants of a type, in their order. */
    public static List<String> words(Class<? extends Enum<?>> type) {
        List<String> words = new ArrayList<>();
        for (Enum<?> constant : type.getEnumConstants()) {
            words.add(of(constant));
        }
        return words;
    }

    /** Returns the constant of a type with a word; empty if there is none. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
