package org.stocktake.model;

import java.util.Optional;

/** The effect of a reservation on the provisions that it names. */
public enum DeclarationEffect implements Worded {
    /** The provisions do not bind the State. */
    EXCLUDES,
    /** The provisions bind the State, with the limits that the reservation states. */
    LIMITS;

    /** Returns the word used in files and outputs. */
    @Override
    public String word() {
        return KebabCase.of(this);
    }

    /** Returns the effect of a word; empty if there is none. */
    public static Optional<DeclarationEffect> of(String word) {
        return KebabCase.find(DeclarationEffect.class, word);
    }
}
