package org.stocktake.model;

import java.util.Optional;

/** The depth of an assessment: the core of a checklist, or all of it. */
public enum Depth implements Worded {
    CORE,
    FULL;

    private final String word = KebabCase.of(this); // asked for with every question that is read

    /** Returns the word used in files and outputs. */
    @Override
    public String word() {
        return word;
    }

    /** Returns the constant of a word; empty if there is none. */
    public static Optional<Depth> of(String word) {
        return KebabCase.find(Depth.class, word);
    }

    /** Returns true if a question of that depth is asked at this depth: the core is always asked. */
    public boolean includes(Depth ofQuestion) {
        return this == FULL || ofQuestion == CORE;
    }
}
