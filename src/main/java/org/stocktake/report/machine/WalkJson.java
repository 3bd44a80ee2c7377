package org.stocktake.report.machine;

import java.util.List;
import org.stocktake.condition.Applicability;
import org.stocktake.finding.Contradiction;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.finding.SkippedQuestion;
import org.stocktake.model.Checklist;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;

/** Writes as JSON which questions of a checklist a State is asked, and why it is not asked the others. */
public final class WalkJson {
    private final Findings findings;
    private final Checklist checklist;
    private final JsonWriter json;

    private WalkJson(Findings findings, JsonWriter json) {
        this.findings = findings;
        this.checklist = findings.checklist();
        this.json = json;
    }

    /** Returns what a State is asked, and why not the rest. */
    public static String of(Findings findings) {
        return JsonWriter.document("stocktake/checklist-walk/1", json -> new WalkJson(findings, json).write());
    }

    private void write() {
        json.text("checklist", checklist.id());
        json.text("version", checklist.version());
        json.text("depth", findings.assessment().depth().word());
        json.array("facts", List.copyOf(findings.assessment().profile().values().entrySet()), fact -> {
            json.text("fact", fact.getKey().value());
            json.texts("values", fact.getValue());
        });
        List<Contradiction> apart = Contradiction.ofFacts(findings);
        if (!apart.isEmpty()) {
            json.array("contradictions", apart, found -> AnswerJson.contradiction(found, json));
        }
        json.array("asked", findings.all(), this::asked);
        json.array("not-asked", findings.skipped(), this::skipped);
    }

    private void asked(Finding finding) {
        question(finding.question());
        json.text("force", finding.force().word());
        json.texts(
                "provisions",
                finding.applicability().applying().stream()
                        .map(Provision::id)
                        .map(id -> id.value())
                        .toList());
        decided(finding.applicability());
    }

    private void skipped(SkippedQuestion skipped) {
        question(skipped.question());
        json.text("why", KebabCase.of(skipped.why()));
        decided(skipped.applicability());
    }

    private void question(Question question) {
        json.text("question", question.id().value());
        json.text("number", checklist.numberOf(question));
        json.text("text", question.text());
    }

    private void decided(Applicability applicability) {
        json.text("applies", KebabCase.of(applicability.kind()));
        json.array("because", List.copyOf(applicability.because(checklist.profile())), fact -> {
            json.text("fact", fact.value());
            json.texts("values", findings.assessment().profile().of(fact));
        });
    }
}
