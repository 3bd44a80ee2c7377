package org.stocktake.model;

import java.util.Locale;
import java.util.Optional;

/** How an enum constant is spelled in files, keys and outputs: {@code NOT_APPLICABLE} is {@code not-applicable}. */
public final class KebabCase {
    private KebabCase() {}

    /** The word of the constant: lower-case kebab. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of that type whose word it is; empty when there is none. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
