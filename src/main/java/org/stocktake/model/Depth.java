package org.stocktake.model;

import java.util.Optional;

/** How much of a checklist is asked: the core, or all of it. */
public enum Depth implements Worded {
    CORE,
    FULL;

    /** The word used in files and outputs. */
    @Override
    public String word() {
        return KebabCase.of(this);
    }

    /** The constant of that word; empty when there is none. */
    public static Optional<Depth> of(String word) {
        return KebabCase.find(Depth.class, word);
    }

    /** Whether a question of that depth is asked at this one: the core is always asked. */
    public boolean includes(Depth ofQuestion) {
        return this == FULL || ofQuestion == CORE;
    }
}
