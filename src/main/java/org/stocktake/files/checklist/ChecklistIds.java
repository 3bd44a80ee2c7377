package org.stocktake.files.checklist;

import java.util.Map;
import org.stocktake.files.yaml.Problems;
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
        this.sources = new Declared(problems);
        this.addressees = new Declared(problems);
        this.qualifiers = new Declared(problems);
        this.facts = new Declared(problems);
        this.agencies = new Declared(problems);
        this.needs = new Declared(problems);
        this.provisions = new Declared(problems);
        this.sections = new Declared(problems);
        this.questions = new Declared(problems);
    }

    Places places() {
        return new Places(provisions.places(), questions.places());
    }

    /** Where the provisions and the questions stand, by id. */
    record Places(Map<String, Where> provisions, Map<String, Where> questions) {}
}
