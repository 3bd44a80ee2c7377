package org.stocktake.report.oscal;

import java.util.List;
import java.util.stream.IntStream;
import org.stocktake.finding.Finding;
import org.stocktake.model.Action;
import org.stocktake.model.ActionStatus;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerText;
import org.stocktake.report.machine.Json;

/** What falls short, with the steps that are planned against it. */
final class OscalRisks {
    private final Oscal oscal;
    private final Json json;

    OscalRisks(Oscal oscal) {
        this.oscal = oscal;
        this.json = oscal.json();
    }

    static String uuid(Oscal oscal, Finding finding) {
        return oscal.uuid("risk", finding.question().id().value());
    }

    void write() {
        oscal.array("risks", oscal.report().gaps(), this::risk);
    }

    private void risk(Finding gap) {
        Answer answer = oscal.report().answer(gap.question()).orElseThrow();
        String missing = answer.text(AnswerText.MISSING);
        List<Action> steps = answer.actions();
        json.text("uuid", uuid(oscal, gap));
        json.text("title", Oscal.line(gap.question().text()));
        json.text(
                "description", Oscal.lines(missing.isEmpty() ? oscal.words().say("report.oscal.not-stated") : missing));
        json.text("statement", Oscal.lines(gap.strongest().asks()));
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
        json.text("title", Oscal.line(step.what()));
        json.text("description", Oscal.lines(step.what()));
        oscal.properties(List.of(
                Oscal.Property.ours("owner", step.owner()),
                Oscal.Property.ours("due", step.due()),
                Oscal.Property.ours("status", step.status())));
        oscal.array("tasks", Oscal.time(step.due()).stream().toList(), day -> {
            json.text("uuid", oscal.uuid("milestone", name));
            json.text("type", "milestone");
            json.text("title", Oscal.line(step.what()));
            json.object("timing", () -> json.object("on-date", () -> json.text("date", day)));
        });
    }
}
