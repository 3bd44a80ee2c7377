package org.stocktake.files.yaml;

import java.util.List;
import java.util.Optional;
import org.stocktake.model.Problem;

/** The result of reading a file: the value, or every problem that was found, in the order of the file. */
public sealed interface LoadResult<T> {
    /** Returns the problems; empty if there is a value. */
    List<Problem> problems();

    /** Returns the value; empty if there are problems. */
    Optional<T> found();

    /** A valid file. */
    record Good<T>(T value) implements LoadResult<T> {
        @Override
        public List<Problem> problems() {
            return List.of();
        }

        @Override
        public Optional<T> found() {
            return Optional.of(value);
        }
    }

    /** A file that is not valid, with the reasons; at least one. */
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
    }
}
