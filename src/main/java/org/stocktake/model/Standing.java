package org.stocktake.model;

import java.util.function.Function;

/** Whether a State can be asked about a provision: then it has a force; or not: then there is a reason. */
public sealed interface Standing {
    /** Calls the function of the case that this is. */
    <R> R match(Function<Force, R> binding, Function<String, R> notAssessed);

    /** The provision binds with that force. */
    record Binding(Force force) implements Standing {
        @Override
        public <R> R match(Function<Force, R> binding, Function<String, R> notAssessed) {
            return binding.apply(force);
        }
    }

    /** The provision is a definition, a saving clause, or asks something of somebody else. */
    record NotAssessed(String reason) implements Standing {
        public NotAssessed {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a provision that is not assessed needs a reason");
            }
        }

        @Override
        public <R> R match(Function<Force, R> binding, Function<String, R> notAssessed) {
            return notAssessed.apply(reason);
        }
    }
}
