package org.stocktake.model;

import java.util.Optional;

/** Whether a State can be asked about a provision: then it has a force; or not: then there is a reason. */
public sealed interface Assessability {
    /** The force with which the provision binds; empty when a State is not asked about it. */
    Optional<Force> force();

    /** Why a State is not asked; empty when it is. */
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
