package org.stocktake.model;

import java.util.Optional;

/** What kind of value a profile fact has. */
public enum FactType implements Worded {
    /** One of the declared choices. */
    SINGLE,
    /** One or more of the declared choices. */
    MULTIPLE,
    /** A day, ISO 8601 ({@code 2026-11-24}); no condition may look at it. */
    DATE;

    /** The word used in files and outputs. */
    @Override
    public String word() {
        return KebabCase.of(this);
    }

    /** The constant of that word; empty when there is none. */
    public static Optional<FactType> of(String word) {
        return KebabCase.find(FactType.class, word);
    }
}
