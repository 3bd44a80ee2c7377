package org.stocktake.model;

import java.util.Optional;

/** The kind of thing that a citation names. */
public enum EvidenceKind implements Worded {
    /** A constitution, law, decree or other rule with legal force. */
    LAW,
    /** A decision of a court. */
    JUDGMENT,
    /** A treaty, agreement or arrangement with others. */
    AGREEMENT,
    /** Figures that were collected and published. */
    STATISTIC,
    /** A file, report, plan, training record or another document of an authority. */
    RECORD,
    OTHER;

    private final String word = KebabCase.of(this);

    /** Returns the word used in files and outputs. */
    @Override
    public String word() {
        return word;
    }

    /** Returns the constant of a word; empty if there is none. */
    public static Optional<EvidenceKind> of(String word) {
        return KebabCase.find(EvidenceKind.class, word);
    }
}
