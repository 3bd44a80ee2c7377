package org.stocktake.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.Where;

/** Collects what is wrong with a file, so that all of it is said at once; at most {@link #COUNT_MAX}. */
final class Problems {
    /** More than anybody mends before reading the file again. */
    static final int COUNT_MAX = 1_000;

    private final List<Problem> found = new ArrayList<>();

    void add(Where where, ProblemKind kind, String... details) {
        add(Problem.of(where, kind, details));
    }

    void add(Problem problem) {
        if (found.size() < COUNT_MAX) {
            found.add(problem);
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** How many there are, to see whether a step found more. */
    int count() {
        return found.size();
    }

    /** In the order of the file. */
    List<Problem> sorted() {
        return found.stream()
                .sorted(Comparator.comparing(Problem::where))
                .distinct()
                .toList();
    }
}
