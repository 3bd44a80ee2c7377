package org.stocktake.files;

import java.util.List;
import java.util.function.Function;
import org.stocktake.model.Problem;

/** What reading a file gives: the value, or every problem that was found, in the order of the file. */
public sealed interface Loaded<T> {
    /** Calls the function of the case that this is. */
    <R> R match(Function<T, R> good, Function<List<Problem>, R> bad);

    /** The problems; empty when the value is there. */
    default List<Problem> problems() {
        return match(value -> List.of(), problems -> problems);
    }

    /** The file is valid. */
    record Good<T>(T value) implements Loaded<T> {
        @Override
        public <R> R match(Function<T, R> good, Function<List<Problem>, R> bad) {
            return good.apply(value);
        }
    }

    /** The file is not valid, for these reasons; at least one. */
    record Bad<T>(List<Problem> problems) implements Loaded<T> {
        public Bad {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a file is refused for a reason");
            }
        }

        @Override
        public <R> R match(Function<T, R> good, Function<List<Problem>, R> bad) {
            return bad.apply(problems);
        }
    }
}
