package org.stocktake.files.yaml;

import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.SourceLocation;

/**
 * Stops the reading of a file at a fault after which the rest cannot be trusted; callers outside files see a
 * {@link LoadResult}.
 */
public final class InvalidFileException extends Exception {
    private final transient Problem problem;

    public InvalidFileException(SourceLocation where, ProblemKind kind, String... details) {
        this(Problem.of(where, kind, details));
    }

    public InvalidFileException(Problem problem) {
        super(problem.kind().code());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
