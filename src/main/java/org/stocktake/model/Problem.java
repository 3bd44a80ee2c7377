package org.stocktake.model;

import java.util.List;

/**
 * A fault in a file: its place, its kind, and the details that its sentence names, in order.
 *
 * <p>The sentence and the remedy are words, kept in {@code text} under the kind's code.
 */
public record Problem(SourceLocation where, ProblemKind kind, List<String> details) {
    public Problem {
        details = List.copyOf(details);
    }

    public static Problem of(SourceLocation where, ProblemKind kind, String... details) {
        return new Problem(where, kind, List.of(details));
    }
}
