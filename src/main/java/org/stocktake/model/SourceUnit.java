package org.stocktake.model;

import java.util.Optional;

/** What a source numbers: a resolution its paragraphs, a treaty its articles. */
public enum SourceUnit implements Worded {
    PARAGRAPH,
    ARTICLE;

    /** The word used in files and outputs. */
    @Override
    public String word() {
        return KebabCase.of(this);
    }

    /** The constant of that word; empty when there is none. */
    public static Optional<SourceUnit> of(String word) {
        return KebabCase.find(SourceUnit.class, word);
    }
}
