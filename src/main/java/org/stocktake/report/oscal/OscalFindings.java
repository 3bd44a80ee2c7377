package org.stocktake.report.oscal;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.report.machine.JsonWriter;

/**
 * Writes the findings. An open question makes no finding: OSCAL knows only satisfied and not satisfied, and an open
 * question is neither. A voluntary comparison makes none either, because it never counts.
 */
final class OscalFindings {
    private final OscalValues oscal;
    private final JsonWriter json;

    OscalFindings(OscalValues oscal) {
        this.oscal = oscal;
        this.json = oscal.json();
    }

    void write() {
        List<Finding> concluded = oscal.report().findings().all().stream()
                .filter(finding -> finding.counts() && finding.outcome() != Outcome.OPEN)
                .toList();
        oscal.array("findings", concluded, this::finding);
    }

    private void finding(Finding finding) {
        Answer answer = oscal.report().answer(finding.question()).orElseThrow();
        String outcome = finding.outcome().word();
        String missing = answer.text(AnswerTextField.MISSING);
        json.text("uuid", oscal.uuid("finding", finding.question().id().value()));
        json.text("title", OscalValues.line(finding.question().text()));
        json.text(
                "description",
                OscalValues.lines(oscal.words().say("report.meaning.outcome." + outcome))
                        + (missing.isEmpty() ? "" : "\n\n" + OscalValues.lines(missing)));
        oscal.properties(properties(finding));
        json.object("target", () -> {
            json.text("type", "objective-id");
            json.text("target-id", finding.question().id().value());
            json.object("status", () -> {
                json.text("state", isSatisfied(finding.outcome()) ? "satisfied" : "not-satisfied");
                json.text("reason", reason(finding.outcome()));
                json.text("remarks", oscal.words().say("outcome." + outcome));
            });
        });
        json.array(
                "related-observations",
                List.of(OscalObservations.uuid(oscal, finding.question())),
                uuid -> json.text("observation-uuid", uuid));
        oscal.array(
                "related-risks",
                finding.fallsShort() ? List.of(OscalRisks.uuid(oscal, finding)) : List.of(),
                uuid -> json.text("risk-uuid", uuid));
    }

    private static List<OscalValues.Property> properties(Finding finding) {
        List<OscalValues.Property> properties = new ArrayList<>();
        properties.add(OscalValues.Property.ours("outcome", finding.outcome().word()));
        properties.add(OscalValues.Property.ours("force", finding.force().word()));
        properties.add(
                OscalValues.Property.ours("endangers-life", finding.question().endangersLife() ? "yes" : ""));
        for (FindingFlag flag : finding.flags()) {
            properties.add(OscalValues.Property.ours("flag", flag.word()));
        }
        return properties;
    }

    /**
     * Returns true if the outcome is satisfied in the sense of OSCAL. Considering satisfies a duty to consider. A
     * provision that does not apply, or only permits something, is satisfied too.
     */
    private static boolean isSatisfied(Outcome outcome) {
        return switch (outcome) {
            case MET, CONSIDERED, NOT_USED, NOT_APPLICABLE -> true;
            case PARTLY_MET, GAP, OPEN -> false;
        };
    }

    private static String reason(Outcome outcome) {
        return switch (outcome) {
            case MET -> "pass";
            case GAP -> "fail";
            case PARTLY_MET, CONSIDERED, NOT_USED, NOT_APPLICABLE, OPEN -> "other";
        };
    }
}
