package org.stocktake.files.brand;

import org.stocktake.model.ProblemKind;

/** A file that cannot be used as an emblem, and why. */
final class UnsafeEmblemException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final String[] details;

    UnsafeEmblemException(ProblemKind kind, String... details) {
        super(kind.code());
        this.kind = kind;
        this.details = details.clone();
    }

    ProblemKind kind() {
        return kind;
    }

    String[] details() {
        return details.clone();
    }
}
