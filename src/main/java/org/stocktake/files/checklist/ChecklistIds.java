package org.stocktake.files.checklist;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.model.SourceLocation;

/** All ids that a checklist declares, one registry for each sort. */
final class ChecklistIds {
    final IdRegistry sources;
    final IdRegistry addressees;
    final IdRegistry qualifiers;
    final IdRegistry clusters;
    final IdRegistry facts;
    final IdRegistry agencies;
    final IdRegistry needs;
    final IdRegistry provisions;
    final IdRegistry sections;
    final IdRegistry questions;
    final LintExemptions exemptions;
    /** The places of the texts of the questions, by the id of the question. */
    final Map<String, SourceLocation> texts = new ConcurrentHashMap<>();
    /** The places of the present version and of the maps from earlier ones, by version. */
    final Map<String, SourceLocation> versions = new ConcurrentHashMap<>();
    /** The places of the ids that a map from an earlier version names, by version. */
    final Map<String, MapPlaces> maps = new ConcurrentHashMap<>();

    ChecklistIds(ProblemCollector problems) {
        this.sources = new IdRegistry(problems);
        this.addressees = new IdRegistry(problems);
        this.qualifiers = new IdRegistry(problems);
        this.clusters = new IdRegistry(problems);
        this.facts = new IdRegistry(problems);
        this.agencies = new IdRegistry(problems);
        this.needs = new IdRegistry(problems);
        this.provisions = new IdRegistry(problems);
        this.sections = new IdRegistry(problems);
        this.questions = new IdRegistry(problems);
        this.exemptions = new LintExemptions(problems);
    }

    Places places() {
        return new Places(
                provisions.places(),
                questions.places(),
                texts,
                facts.places(),
                qualifiers.places(),
                versions,
                maps,
                exemptions);
    }

    /** The places of declarations, by id, and what lint leaves alone. */
    record Places(
            Map<String, SourceLocation> provisions,
            Map<String, SourceLocation> questions,
            Map<String, SourceLocation> texts,
            Map<String, SourceLocation> facts,
            Map<String, SourceLocation> qualifiers,
            Map<String, SourceLocation> versions,
            Map<String, MapPlaces> maps,
            LintExemptions exemptions) {}
}
