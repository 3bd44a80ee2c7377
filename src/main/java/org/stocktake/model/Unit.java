package org.stocktake.model;

import java.util.Optional;

/** What a source numbers: a resolution its paragraphs, a treaty its articles. */
public enum Unit implements Worded {
    PARAGRAPH,
    ARTICLE;

    /** The word used in files and outputs. */
    @Override
    public String word() {
        return Spelling.of(this);
    }

    /** The constant of that word; empty when there is none. */
    public static Optional<Unit> of(String word) {
        return Spelling.find(Unit.class, word);
    }
}
