package org.stocktake.model;

import java.util.List;
import java.util.Optional;

/**
 * One paragraph or article of a source.
 *
 * @param source id of the source
 * @param number as printed, such as {@code 6(1)(a)}
 * @param verb the operative verb of the text
 * @param addressee id of the addressee
 * @param standing its force, or the reason why no State is asked
 * @param asks its content, in our words
 * @param qualifiers ids of the qualifiers that soften it
 * @param boundWhen a further condition beside the source's
 */
public record Provision(
        ProvisionId id,
        String source,
        String number,
        String verb,
        String addressee,
        Assessability standing,
        String asks,
        List<String> qualifiers,
        Condition boundWhen) {
    public Provision {
        qualifiers = List.copyOf(qualifiers);
    }

    /** Returns the force; empty if no State is asked. */
    public Optional<Force> force() {
        return standing.force();
    }

    /** Returns true if a State can be assessed against it. */
    public boolean isAssessable() {
        return force().isPresent();
    }

    /** Returns the reason why no State is asked; empty if States are asked. */
    public String whyNotAssessed() {
        return standing.whyNotAssessed();
    }
}
