package org.stocktake.report.oscal;

import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.model.Assessment;
import org.stocktake.model.Question;
import org.stocktake.report.machine.JsonWriter;

/** Writes the assessment plan: the questions to the State, with their provisions; the method is an interview. */
final class OscalPlan {
    private final OscalValues oscal;
    private final JsonWriter json;

    OscalPlan(OscalValues oscal) {
        this.oscal = oscal;
        this.json = oscal.json();
    }

    void write() {
        json.object("assessment-plan", () -> {
            json.text("uuid", oscal.uuidOfFile("plan"));
            oscal.metadata("report.oscal.plan");
            json.object("import-ssp", () -> {
                json.text("href", "#" + oscal.uuid("resource", "answers"));
                json.text("remarks", oscal.words().say("report.oscal.system"));
            });
            json.object("local-definitions", () -> {
                oscal.array("objectives-and-methods", oscal.report().findings().all(), this::objective);
                json.array("activities", List.of("interview"), this::activity);
            });
            oscal.reviewed();
            json.array("assessment-subjects", List.of("party"), this::everyParty);
            json.array("tasks", List.of("interview"), this::task);
            new OscalResources(oscal).write();
        });
    }

    private void objective(Finding finding) {
        Question question = finding.question();
        json.text("control-id", finding.strongest().id().value());
        json.array("parts", List.of(true, false), isObjective -> {
            if (isObjective) {
                json.text("id", question.id().value());
                json.text("name", "assessment-objective");
                json.text("prose", OscalValues.lines(question.text()));
            } else {
                method(question);
            }
        });
    }

    /** Writes the method: NIST's constraints want it beside the objective, with one part for all objects. */
    private void method(Question question) {
        json.text("name", "assessment-method");
        oscal.properties(List.of(OscalValues.Property.interview()));
        List<String> evidence = question.guidance().evidence();
        oscal.array("parts", evidence.isEmpty() ? List.of() : List.of(String.join("\n", evidence)), objects -> {
            json.text("name", "assessment-objects");
            json.text("prose", OscalValues.lines(objects));
        });
    }

    private void activity(String name) {
        json.text("uuid", oscal.uuid("activity", name));
        json.text("title", oscal.words().say("report.oscal.interview"));
        json.text("description", oscal.words().say("report.oscal.interview.about"));
        oscal.properties(List.of(OscalValues.Property.method()));
    }

    private void everyParty(String type) {
        json.text("type", type);
        json.object("include-all", () -> {});
    }

    private void task(String name) {
        Assessment.Subject subject = oscal.report().findings().assessment().subject();
        json.text("uuid", oscal.uuid("task", name));
        json.text("type", "action");
        json.text("title", oscal.words().say("report.oscal.interview"));
        json.object(
                "timing",
                () -> json.object("within-date-range", () -> {
                    json.text("start", OscalValues.time(subject.period().from()));
                    json.text("end", OscalValues.time(subject.period().to()));
                }));
        json.array("associated-activities", List.of(name), activity -> {
            json.text("activity-uuid", oscal.uuid("activity", activity));
            json.array("subjects", List.of("party"), this::everyParty);
        });
    }
}
