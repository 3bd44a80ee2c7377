package org.stocktake.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One clause of a source: one verb, one object, one force.
 *
 * @param source id of the source
 * @param number as printed, such as {@code 6(1)(a)}; several clauses of one paragraph have the same number
 * @param addressee id of the addressee
 * @param force its force; empty if no State is asked
 * @param softens words that weaken the duty; an answer may rely on them
 * @param boundWhen a further condition beside the source's
 * @param standsAlone false if it only recalls duties that stand elsewhere: it binds together with another provision and
 *     never by itself
 * @param cluster id of the cluster of the review mechanism that its article belongs to; empty if it belongs to none
 * @param beyondQuestionnaires true if the official self-assessment questionnaires are known not to address it
 * @param worded supplies its words; called only when they are needed
 */
public record Provision(
        ProvisionId id,
        String source,
        String number,
        String addressee,
        Optional<Force> force,
        List<String> softens,
        Condition boundWhen,
        boolean standsAlone,
        String cluster,
        boolean beyondQuestionnaires,
        Supplier<Wording> worded) {
    public Provision {
        softens = List.copyOf(softens);
    }

    /** Creates a provision whose words are known already. */
    public Provision(
            ProvisionId id,
            String source,
            String number,
            String verb,
            String addressee,
            Assessability standing,
            String asks,
            Quotes quotes,
            Condition boundWhen,
            boolean standsAlone,
            String cluster,
            boolean beyondQuestionnaires) {
        this(
                id,
                source,
                number,
                addressee,
                standing.force(),
                quotes.softens(),
                boundWhen,
                standsAlone,
                cluster,
                beyondQuestionnaires,
                new Known(new Wording(
                        verb, asks, quotes.clause(), quotes.standard(), quotes.limits(), standing.whyNotAssessed())));
    }

    /** Creates a provision of which nothing is known about the official questionnaires. */
    public Provision(
            ProvisionId id,
            String source,
            String number,
            String verb,
            String addressee,
            Assessability standing,
            String asks,
            Quotes quotes,
            Condition boundWhen,
            boolean standsAlone,
            String cluster) {
        this(id, source, number, verb, addressee, standing, asks, quotes, boundWhen, standsAlone, cluster, false);
    }

    /**
     * The quoted words of a provision, exactly as in the text. Ids of qualifiers, but for the clause.
     *
     * @param clause where the clause stands in its paragraph: its first and last words with an ellipsis between them, or
     *     a phrase; empty if it is the whole paragraph
     * @param softens words that weaken the duty; an answer may rely on them
     * @param standard words that say how a duty is to be met: time, diligence, intensity
     * @param limits words that mark out the duty: exceptions, conditions, saving clauses
     */
    public record Quotes(List<String> clause, List<String> softens, List<String> standard, List<String> limits) {
        /** No quoted words: the whole paragraph, with nothing that qualifies it. */
        public static final Quotes NONE = new Quotes(List.of(), List.of(), List.of(), List.of());

        public Quotes {
            clause = List.copyOf(clause);
            softens = List.copyOf(softens);
            standard = List.copyOf(standard);
            limits = List.copyOf(limits);
        }

        /** Returns the quotes of a provision that only has softening words. */
        public static Quotes softening(List<String> qualifiers) {
            return new Quotes(List.of(), qualifiers, List.of(), List.of());
        }
    }

    /**
     * The words of a provision, for those who read it.
     *
     * @param verb the operative verb of the text
     * @param asks its content, in our words
     * @param clause see {@link Quotes}
     * @param standard see {@link Quotes}
     * @param limits see {@link Quotes}
     * @param whyNotAssessed the reason why no State is asked; empty if States are asked
     */
    public record Wording(
            String verb,
            String asks,
            List<String> clause,
            List<String> standard,
            List<String> limits,
            String whyNotAssessed) {
        public Wording {
            clause = List.copyOf(clause);
            standard = List.copyOf(standard);
            limits = List.copyOf(limits);
        }
    }

    /** Words that are there already; provisions of the same words are equal. */
    public record Known(Wording wording) implements Supplier<Wording> {
        @Override
        public Wording get() {
            return wording;
        }
    }

    /** Returns the operative verb of the text. */
    public String verb() {
        return worded.get().verb();
    }

    /** Returns its content, in our words. */
    public String asks() {
        return worded.get().asks();
    }

    /** Returns its quoted words. */
    public Quotes quotes() {
        Wording wording = worded.get();
        return new Quotes(wording.clause(), softens, wording.standard(), wording.limits());
    }

    /** Returns its force, or the reason why no State is asked. */
    public Assessability standing() {
        return force.isPresent()
                ? new Assessability.Binding(force.get())
                : new Assessability.NotAssessed(whyNotAssessed());
    }

    /** Returns true if a State can be assessed against it. */
    public boolean isAssessable() {
        return force.isPresent();
    }

    /** Returns the reason why no State is asked; empty if States are asked. */
    public String whyNotAssessed() {
        return worded.get().whyNotAssessed();
    }
}
