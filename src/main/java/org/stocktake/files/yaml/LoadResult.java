package org.stocktake.files.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stocktake.model.Problem;

/** What reading a file gives: the value, or every problem that was found, in the order of the file. */
public sealed interface LoadResult<T> {
    /** Calls the function of the case that this is. */
    <R> R match(Function<T, R> good, Function<List<Problem>, R> bad);

    /** The problems; empty when the value is there. */
    List<Problem> problems();

    /** The value; empty when there are problems. */
    Optional<T> found();

    /** The file is valid. */
    record Good<T>(T value) implements LoadResult<T> {
        @Override
        public List<Problem> problems() {
            return List.of();
        }

        @Override
        public Optional<T> found() {
            return Optional.of(value);
        }

        @Override
        public <R> R match(Function<T, R> good, Function<List<Problem>, R> bad) {
            return good.apply(value);
        }
    }

    /** The file is not valid, for these reasons; at least one. */
    record Bad<T>(List<Problem> problems) implements LoadResult<T> {
        public Bad {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a file is refused for a reason");
            }
        }

        @Override
        public Optional<T> found() {
            return Optional.empty();
        }

        @Override
        public <R> R match(Function<T, R> good, Function<List<Problem>, R> bad) {
            return bad.apply(problems);
        }
    }
}
