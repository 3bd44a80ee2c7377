package org.stocktake.files.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.SourceLocation;

/** Collects what is wrong with a file, so that all of it is said at once; at most {@link #COUNT_MAX}. */
public final class ProblemCollector {
    /** More than anybody mends before reading the file again. */
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

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether no further problem is taken, so that the reading can stop. */
    public boolean isFull() {
        return found.size() == COUNT_MAX;
    }

    /**
     * The known word that was probably meant; empty when none is near. A file with very many problems gets no more of
     * these: they take time, and its trouble is another one.
     */
    public String suggestion(String word, Collection<String> known) {
        return found.size() < SUGGESTIONS_MAX ? SpellingSuggestion.of(word, known) : "";
    }

    /** The words in a row, as far as anybody reads them. */
    public static String listed(Collection<String> words) {
        String row = words.stream().limit(LISTED_MAX).collect(Collectors.joining(", "));
        return words.size() > LISTED_MAX ? row + " …" : row;
    }

    /** In the order of the file. */
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
