package org.stocktake.report.facts;

import org.stocktake.model.KebabCase;
import org.stocktake.model.Worded;

/** The order in which a report puts its findings together. */
public enum Grouping implements Worded {
    /** By section of the checklist. */
    SECTION,
    /** By cluster of the review mechanism. */
    CLUSTER;

    /** Returns the word used on the command line, such as {@code cluster}. */
    @Override
    public String word() {
        return KebabCase.of(this);
    }
}
