package org.stocktake.model;

import java.util.Optional;

/** The status of a planned action. */
public enum ActionStatus implements Worded {
    PLANNED,
    STARTED,
    DONE,
    DROPPED;

    /** Returns the word used in files and outputs. */
    @Override
    public String word() {
        return KebabCase.of(this);
    }

    /** Returns the constant of a word; empty if there is none. */
    public static Optional<ActionStatus> of(String word) {
        return KebabCase.find(ActionStatus.class, word);
    }
}
