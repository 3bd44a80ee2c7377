package org.stocktake.report.machine;

import org.stocktake.finding.Contradiction;
import org.stocktake.model.QuestionId;

/** Writes a contradiction as members of an open JSON object. */
final class ContradictionJson {
    private ContradictionJson() {}

    static void write(Contradiction found, SafeJson json) {
        json.text("kind", found.kind().word());
        found.question().ifPresent(id -> json.text("question", id.value()));
        found.fact().ifPresent(id -> json.text("fact", id.value()));
        if (!found.others().isEmpty()) {
            json.texts("others", found.others().stream().map(QuestionId::value).toList());
        }
        json.text("value", found.value());
    }
}
