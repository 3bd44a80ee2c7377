package org.stocktake.model;

import java.util.List;

/**
 * A fault in a file: its place, its kind, and the details that its sentence names, in order.
 *
 * <p>The sentence and the remedy are words, kept in {@code text} under the kind's code.
 */
public record Problem(SourceLocation where, ProblemKind kind, List<String> details) {
    /** Stands between the words of a list in a detail; a person reads the comma of the language there. */
    public static final String LIST_SEPARATOR = "\u001F";

    public Problem {
        details = List.copyOf(details);
    }

    /** Returns words as one detail. */
    public static String listed(Iterable<String> words) {
        return String.join(LIST_SEPARATOR, words);
    }

    public static Problem of(SourceLocation where, ProblemKind kind, String... details) {
        return new Problem(where, kind, List.of(details));
    }
}
