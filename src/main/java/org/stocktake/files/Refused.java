package org.stocktake.files;

import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.Where;

/** A file that cannot be read any further; never leaves this room. */
final class Refused extends Exception {
    private final transient Problem problem;

    Refused(Where where, ProblemKind kind, String... details) {
        super(kind.code());
        this.problem = Problem.of(where, kind, details);
    }

    Problem problem() {
        return problem;
    }
}
