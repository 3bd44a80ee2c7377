package org.stocktake.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The declared words of a checklist: addressees, qualifiers, clusters, agencies, needs and terms. An id that is not
 * declared is an error.
 *
 * @param wordsIn the words of qualifiers in single provisions, by provision and qualifier: in another language than that
 *     of the checklist one qualifier is several phrases
 */
public record Vocabulary(
        List<Addressee> addressees,
        List<Qualifier> qualifiers,
        List<Cluster> clusters,
        List<Agency> agencies,
        List<Need> needs,
        List<Term> glossary,
        Map<String, Map<String, String>> wordsIn) {
    /** The words of a checklist in its own language. */
    public Vocabulary(
            List<Addressee> addressees,
            List<Qualifier> qualifiers,
            List<Cluster> clusters,
            List<Agency> agencies,
            List<Need> needs,
            List<Term> glossary) {
        this(addressees, qualifiers, clusters, agencies, needs, glossary, Map.of());
    }

    public Vocabulary {
        addressees = List.copyOf(addressees);
        qualifiers = List.copyOf(qualifiers);
        clusters = List.copyOf(clusters);
        agencies = List.copyOf(agencies);
        needs = List.copyOf(needs);
        glossary = List.copyOf(glossary);
        wordsIn = new HashMap<>(wordsIn);
    }

    /** Returns the label of a declared addressee. */
    public String addressee(String id) {
        return label(addressees, id);
    }

    /** Returns the quoted words of a declared qualifier. */
    public String qualifier(String id) {
        return label(qualifiers, id);
    }

    /** Returns the quoted words of a declared qualifier as they stand in a provision. */
    public String qualifier(String id, ProvisionId provision) {
        @Nullable Map<String, String> own = wordsIn.get(provision.value());
        @Nullable String words = own == null ? null : own.get(id);
        return words == null ? qualifier(id) : words;
    }

    /**
     * Returns the vocabulary as it is read in some provisions: a qualifier has the words of the first that has words of its
     * own for it.
     */
    Vocabulary in(List<ProvisionId> provisions) {
        if (wordsIn.isEmpty()) {
            return this;
        }
        List<Qualifier> own = new ArrayList<>();
        for (Qualifier qualifier : qualifiers) {
            String words = provisions.stream()
                    .map(provision -> qualifier(qualifier.id(), provision))
                    .filter(found -> !found.equals(qualifier.words()))
                    .findFirst()
                    .orElse(qualifier.words());
            own.add(new Qualifier(qualifier.id(), words));
        }
        return new Vocabulary(addressees, own, clusters, agencies, needs, glossary, wordsIn);
    }

    /** Returns the label of a declared cluster. */
    public String cluster(String id) {
        return label(clusters, id);
    }

    /** Returns the label of a declared agency. */
    public String agency(String id) {
        return label(agencies, id);
    }

    /** Returns the label of a declared need. */
    public String need(String id) {
        return label(needs, id);
    }

    /** Returns the id itself if it is not declared: the readers refuse it, and a document must not fail for it. */
    private static String label(List<? extends Word> declared, String id) {
        for (Word one : declared) {
            if (one.id().equals(id)) {
                return one.label();
            }
        }
        return id;
    }

    /** A declared word: its id in the file, and its label for the reader. */
    private sealed interface Word {
        String id();

        String label();
    }

    /** An addressee of a provision. */
    public record Addressee(String id, String label) implements Word {
        public Addressee {
            IdFormat.requireValid(id);
        }
    }

    /**
     * A cluster of articles that a review mechanism looks at together.
     *
     * @param note what is known of it, and from where; empty when there is nothing to say
     */
    public record Cluster(String id, String label, String note) implements Word {
        public Cluster {
            IdFormat.requireValid(id);
        }
    }

    /** A qualifier: words of an instrument that qualify a duty, a short exact quotation. */
    public record Qualifier(String id, String words) implements Word {
        public Qualifier {
            IdFormat.requireValid(id);
        }

        @Override
        public String label() {
            return words;
        }
    }

    /** An agency that usually has the answer. */
    public record Agency(String id, String label) implements Word {
        public Agency {
            IdFormat.requireValid(id);
        }
    }

    /** A kind of technical assistance. */
    public record Need(String id, String label, String description) implements Word {
        public Need {
            IdFormat.requireValid(id);
        }
    }

    /** A term explained in plain words, with the source of the explanation. */
    public record Term(String term, String definition, String source) {}
}
