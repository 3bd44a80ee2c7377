package org.stocktake.model;

import java.util.Optional;

/** The kind of a statement that a State makes about a treaty. */
public enum DeclarationKind implements Worded {
    /** Excludes or changes the effect of a provision for the State. Source: Vienna Convention, article 2(1)(d). */
    RESERVATION,
    /** Says how the State understands a provision; it changes nothing that binds. */
    DECLARATION,
    /** Tells something that the treaty asks to be told, such as an authority or a law. */
    NOTIFICATION;

    /** Returns the word used in files and outputs. */
    @Override
    public String word() {
        return KebabCase.of(this);
    }

    /** Returns the kind of a word; empty if there is none. */
    public static Optional<DeclarationKind> of(String word) {
        return KebabCase.find(DeclarationKind.class, word);
    }
}
