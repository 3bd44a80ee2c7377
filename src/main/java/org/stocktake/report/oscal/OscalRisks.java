package org.stocktake.report.oscal;

import java.util.List;
import java.util.stream.IntStream;
import org.stocktake.finding.Finding;
import org.stocktake.model.Action;
import org.stocktake.model.ActionStatus;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.report.machine.JsonWriter;

/** Writes every shortfall as a risk, with its planned steps as remediations. */
final class OscalRisks {
    private final OscalValues oscal;
    private final JsonWriter json;

    OscalRisks(OscalValues oscal) {
        this.oscal = oscal;
        this.json = oscal.json();
    }

    static String uuid(OscalValues oscal, Finding finding) {
        return oscal.uuid("risk", finding.question().id().value());
    }

    void write() {
        oscal.array("risks", oscal.report().gaps(), this::risk);
    }

    private void risk(Finding gap) {
        Answer answer = oscal.report().answer(gap.question()).orElseThrow();
        String missing = answer.text(AnswerTextField.MISSING);
        List<Action> steps = answer.actions();
        json.text("uuid", uuid(oscal, gap));
        json.text("title", OscalValues.line(gap.question().text()));
        json.text(
                "description",
                OscalValues.lines(missing.isEmpty() ? oscal.words().say("report.oscal.not-stated") : missing));
        json.text("statement", OscalValues.lines(gap.strongest().asks()));
        json.text("status", steps.stream().anyMatch(Action::isOpen) ? "remediating" : "open");
        oscal.array("remediations", numbered(steps), number -> remediation(gap, number, steps.get(number)));
        json.array(
                "related-observations",
                List.of(OscalObservations.uuid(oscal, gap.question())),
                uuid -> json.text("observation-uuid", uuid));
    }

    private static List<Integer> numbered(List<Action> steps) {
        return IntStream.range(0, steps.size()).boxed().toList();
    }

    private void remediation(Finding gap, int number, Action step) {
        String name = gap.question().id().value() + "/" + number;
        json.text("uuid", oscal.uuid("remediation", name));
        json.text("lifecycle", step.status().equals(ActionStatus.DONE.word()) ? "completed" : "planned");
        json.text("title", OscalValues.line(step.what()));
        json.text("description", OscalValues.lines(step.what()));
        oscal.properties(List.of(
                OscalValues.Property.ours("owner", step.owner()),
                OscalValues.Property.ours("due", step.due()),
                OscalValues.Property.ours("status", step.status())));
        oscal.array("tasks", OscalValues.time(step.due()).stream().toList(), day -> {
            json.text("uuid", oscal.uuid("milestone", name));
            json.text("type", "milestone");
            json.text("title", OscalValues.line(step.what()));
            json.object("timing", () -> json.object("on-date", () -> json.text("date", day)));
        });
    }
}
