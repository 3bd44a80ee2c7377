package org.stocktake.files.yaml;

import java.util.List;
import java.util.Optional;
import org.stocktake.model.Problem;

/** What reading a file gives: the value, or every problem that was found, in the order of the file. */
public sealed interface LoadResult<T> {
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
    }
}
