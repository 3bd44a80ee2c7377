package org.stocktake.model;

import java.util.List;

/**
 * A condition on profile facts, as data: no code and no expression language. The room
 * {@code condition} says whether it holds.
 */
public sealed interface Condition {
    /** Holds for every State. */
    Condition ALWAYS = new All(List.of());

    /** Calls the method for this kind of condition. */
    <R> R match(Cases<R> cases);

    /** Holds if the fact has any of the values. */
    record HasAny(FactId fact, List<String> values) implements Condition {
        public HasAny {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a condition on a fact needs a value");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.hasAny(this);
        }
    }

    /** Holds if every part holds; without a part it always holds. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.all(this);
        }
    }

    /** Holds if at least one part holds. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("'any' needs a part");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.any(this);
        }
    }

    /** Holds if the part does not. */
    record Not(Condition part) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.not(this);
        }
    }

    /** A visitor with one method for each kind, so that the compiler asks for each. */
    interface Cases<R> {
        R hasAny(HasAny condition);

        R all(All condition);

        R any(Any condition);

        R not(Not condition);
    }
}
