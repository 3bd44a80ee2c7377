package org.stocktake.cli.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.store.CitedFiles;
import org.stocktake.files.yaml.SpellingSuggestion;
import org.stocktake.finding.Findings;
import org.stocktake.finding.evidence.CitationUse;
import org.stocktake.report.machine.EvidenceJson;

/**
 * The citations of an assessment with the states of their documents.
 *
 * @param all in the order of the first question that rests on each
 */
record CitationListing(AssessmentDocument document, Findings findings, List<EvidenceJson.Citation> all) {
    CitationListing {
        all = List.copyOf(all);
    }

    static CitationListing of(CommandContext context, AssessmentDocument document) throws UserException {
        Findings findings = Findings.of(document.checklist(), document.assessment(), context.today());
        CitedFiles files = CitedFiles.beside(document.path());
        List<EvidenceJson.Citation> all = new ArrayList<>();
        for (CitationUse use : CitationUse.in(findings)) {
            String path = use.evidence().file();
            all.add(
                    path.isEmpty()
                            ? EvidenceJson.Citation.withoutFile(use)
                            : EvidenceJson.Citation.of(use, files.state(use.evidence()), files.sha256(path)));
        }
        return new CitationListing(document, findings, all);
    }

    /** Returns the citations of those documents alone, or refuses a name that no citation has; all if none is named. */
    CitationListing of(List<String> documents) throws UserException {
        if (documents.isEmpty()) {
            return this;
        }
        Set<String> known = new LinkedHashSet<>();
        all.forEach(citation -> known.add(citation.file()));
        for (String name : documents) {
            if (!known.contains(name)) {
                String near = SpellingSuggestion.of(name, List.copyOf(known));
                throw near.isEmpty()
                        ? UserException.usage("document-not-cited", name)
                        : UserException.usage("misspelt-document", name, near);
            }
        }
        return new CitationListing(
                document,
                findings,
                all.stream()
                        .filter(citation -> documents.contains(citation.file()))
                        .toList());
    }

    String json(String file) {
        return EvidenceJson.of(file, findings, all);
    }
}
