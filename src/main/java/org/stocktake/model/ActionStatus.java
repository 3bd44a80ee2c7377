package org.stocktake.model;

import java.util.Optional;

/** Where a planned action stands. */
public enum ActionStatus implements Worded {
    PLANNED,
    STARTED,
    DONE,
    DROPPED;

    /** The word used in files and outputs. */
    @Override
    public String word() {
        return KebabCase.of(this);
    }

    /** The constant of that word; empty when there is none. */
    public static Optional<ActionStatus> of(String word) {
        return KebabCase.find(ActionStatus.class, word);
    }
}
