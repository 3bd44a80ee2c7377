package org.stocktake.model;

import java.util.Optional;

/** The assessability of a provision: it has a force, or a reason why no State is asked about it. */
public sealed interface Assessability {
    /** Returns the force of the provision; empty if no State is asked about it. */
    Optional<Force> force();

    /** Returns the reason why no State is asked; empty if States are asked. */
    String whyNotAssessed();

    /** The provision binds with that force. */
    record Binding(Force binding) implements Assessability {
        @Override
        public Optional<Force> force() {
            return Optional.of(binding);
        }

        @Override
        public String whyNotAssessed() {
            return "";
        }
    }

    /** The provision is a definition, a saving clause, or asks something of somebody else. */
    record NotAssessed(String whyNotAssessed) implements Assessability {
        public NotAssessed {
            if (BlankText.isBlank(whyNotAssessed)) {
                throw new IllegalArgumentException("a provision that is not assessed needs a reason");
            }
        }

        @Override
        public Optional<Force> force() {
            return Optional.empty();
        }
    }
}
