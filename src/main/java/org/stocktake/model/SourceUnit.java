package org.stocktake.model;

import java.util.Optional;

/** The unit that a source numbers: paragraphs of a resolution, articles of a treaty, sections of a national law. */
public enum SourceUnit implements Worded {
    PARAGRAPH,
    ARTICLE,
    SECTION,
    REGULATION,
    RULE;

    /** Returns the word used in files and outputs. */
    @Override
    public String word() {
        return KebabCase.of(this);
    }

    /** Returns the constant of a word; empty if there is none. */
    public static Optional<SourceUnit> of(String word) {
        return KebabCase.find(SourceUnit.class, word);
    }
}
