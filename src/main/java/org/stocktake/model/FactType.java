package org.stocktake.model;

import java.util.Optional;

/** The type of a profile fact's value. */
public enum FactType implements Worded {
    /** One of the declared choices. */
    SINGLE,
    /** One or more of the declared choices. */
    MULTIPLE,
    /** A day, ISO 8601 ({@code 2026-11-24}); no condition may use it. */
    DATE;

    /** Returns the word used in files and outputs. */
    @Override
    public String word() {
        return KebabCase.of(this);
    }

    /** Returns the constant of a word; empty if there is none. */
    public static Optional<FactType> of(String word) {
        return KebabCase.find(FactType.class, word);
    }
}
