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

    /** Whom a provision speaks to. */
    public record Addressee(String id, String label) {
        public Addressee {
            Ids.requireValid(id);
        }
    }

    /** Words of an instrument that soften a duty: a short exact quotation. */
    public record Qualifier(String id, String words) {
        public Qualifier {
            Ids.requireValid(id);
        }
    }

    /** An office that usually has the answer. */
    public record Agency(String id, String label) {
        public Agency {
            Ids.requireValid(id);
        }
    }

    /** A kind of technical assistance. */
    public record Need(String id, String label, String description) {
        public Need {
            Ids.requireValid(id);
        }
    }

    /** A term explained in plain words, with the source of the explanation. */
    public record Term(String term, String definition, String source) {}
}
