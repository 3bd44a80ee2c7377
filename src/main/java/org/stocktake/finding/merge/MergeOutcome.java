package org.stocktake.finding.merge;

import org.stocktake.model.KebabCase;

/** The outcome of a merge for one question. */
public enum MergeOutcome {
    /** The assessment had no answer; the other office's is taken. */
    NEW,
    /** Neither side changed anything, or both changed it to the same. */
    SAME,
    /** The changes of the other office are taken; parts that only the assessment changed stay. */
    CHANGED,
    /** Only the assessment changed, or the other office says nothing that is not in it. */
    KEPT,
    /** The other office removed the answer, which nobody changed. */
    REMOVED,
    /** Both changed the same part differently; a person chooses. */
    CONFLICT;

    private final String word = KebabCase.of(this);

    /** Returns the word of outputs, and the last part of its message keys. */
    public String word() {
        return word;
    }
}
