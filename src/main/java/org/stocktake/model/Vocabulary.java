package org.stocktake.model;

import java.util.List;

/**
 * The declared words of a checklist: who is addressed, what softens, who leads, what help can be asked for. An id that is
 * not declared is an error.
 */
public record Vocabulary(
        List<Addressee> addressees,
        List<Qualifier> qualifiers,
        List<Agency> agencies,
        List<Need> needs,
        List<Term> glossary) {
    public Vocabulary {
        addressees = List.copyOf(addressees);
        qualifiers = List.copyOf(qualifiers);
        agencies = List.copyOf(agencies);
        needs = List.copyOf(needs);
        glossary = List.copyOf(glossary);
    }

    /** The label of a declared addressee. */
    public String addressee(String id) {
        return label(addressees, id);
    }

    /** The quoted words of a declared qualifier. */
    public String qualifier(String id) {
        return label(qualifiers, id);
    }

    /** The label of a declared agency. */
    public String agency(String id) {
        return label(agencies, id);
    }

    /** The label of a declared need. */
    public String need(String id) {
        return label(needs, id);
    }

    /** An id that is not declared stands for itself: the readers refuse it, and what is drawn must not fail for it. */
    private static String label(List<? extends Word> declared, String id) {
        for (Word one : declared) {
            if (one.id().equals(id)) {
                return one.label();
            }
        }
        return id;
    }

    /** A declared word: its id in the file, and what a reader sees. */
    private sealed interface Word {
        String id();

        String label();
    }

    /** Whom a provision speaks to. */
    public record Addressee(String id, String label) implements Word {
        public Addressee {
            IdFormat.requireValid(id);
        }
    }

    /** Words of an instrument that soften a duty: a short exact quotation. */
    public record Qualifier(String id, String words) implements Word {
        public Qualifier {
            IdFormat.requireValid(id);
        }

        @Override
        public String label() {
            return words;
        }
    }

    /** An office that usually has the answer. */
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
