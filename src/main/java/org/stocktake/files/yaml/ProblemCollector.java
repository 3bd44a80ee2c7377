package org.stocktake.files.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.SourceLocation;

/** Collects the problems of a file, so that all are reported at once; at most {@link #COUNT_MAX}. */
public final class ProblemCollector {
    /** More than anybody corrects before reading the file again. */
    static final int COUNT_MAX = 1_000;

    private static final int SUGGESTIONS_MAX = 100;
    private static final int LISTED_MAX = 50;

    private final List<Problem> found = new ArrayList<>();

    public void add(SourceLocation where, ProblemKind kind, String... details) {
        add(Problem.of(where, kind, details));
    }

    public void add(Problem problem) {
        if (found.size() < COUNT_MAX) {
            found.add(problem);
        }
    }

    /** Returns the number of problems so far. */
    public int count() {
        return found.size();
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns true if no further problem is collected, so that reading can stop. */
    public boolean isFull() {
        return found.size() == COUNT_MAX;
    }

    /**
     * Returns the known word that was probably meant; empty if none is near. After {@value #SUGGESTIONS_MAX} problems
     * there are no more suggestions: they take time, and such a file has another fault.
     */
    public String suggestion(String word, Collection<String> known) {
        return found.size() < SUGGESTIONS_MAX ? SpellingSuggestion.of(word, known) : "";
    }

    /** Returns the words as one detail of a problem; at most {@value #LISTED_MAX}. */
    public static String listed(Collection<String> words) {
        List<String> row = new ArrayList<>(words.stream().limit(LISTED_MAX).toList());
        if (words.size() > LISTED_MAX) {
            row.add("…");
        }
        return Problem.listed(row);
    }

    /** Returns the problems in the order of the file, each once. */
    public List<Problem> sorted() {
        if (found.isEmpty()) {
            return List.of();
        }
        return found.stream()
                .sorted(Comparator.comparing(Problem::where))
                .distinct()
                .toList();
    }
}
