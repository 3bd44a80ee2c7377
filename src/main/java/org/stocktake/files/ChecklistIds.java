package org.stocktake.files;

import java.util.Map;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.Where;

/** All the ids that a checklist declares while it is read. */
final class ChecklistIds {
    final Declared sources;
    final Declared addressees;
    final Declared qualifiers;
    final Declared facts;
    final Declared agencies;
    final Declared needs;
    final Declared provisions;
    final Declared sections;
    final Declared questions;

    ChecklistIds(Problems problems) {
        this.sources = new Declared(ProblemKind.UNKNOWN_SOURCE, problems);
        this.addressees = new Declared(ProblemKind.UNKNOWN_ADDRESSEE, problems);
        this.qualifiers = new Declared(ProblemKind.UNKNOWN_QUALIFIER, problems);
        this.facts = new Declared(ProblemKind.UNKNOWN_FACT, problems);
        this.agencies = new Declared(ProblemKind.UNKNOWN_AGENCY, problems);
        this.needs = new Declared(ProblemKind.UNKNOWN_NEED, problems);
        this.provisions = new Declared(ProblemKind.UNKNOWN_PROVISION, problems);
        this.sections = new Declared(ProblemKind.UNKNOWN_KEY, problems);
        this.questions = new Declared(ProblemKind.UNKNOWN_QUESTION, problems);
    }

    Places places() {
        return new Places(provisions.places(), questions.places());
    }

    /** Where the provisions and the questions stand, by id. */
    record Places(Map<String, Where> provisions, Map<String, Where> questions) {}
}
