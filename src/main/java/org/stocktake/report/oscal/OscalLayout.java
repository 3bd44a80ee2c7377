package org.stocktake.report.oscal;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.stocktake.report.facts.CopyKind;
import org.stocktake.report.facts.Report;
import org.stocktake.report.machine.JsonWriter;
import org.stocktake.text.Messages;

/**
 * Writes the two OSCAL files: the plan contains the questions, the results contain the answers and findings. Source:
 * NIST, OSCAL 1.1.2, assessment plan and assessment results models.
 */
public final class OscalLayout {
    /** The extension of the plan's file, after the name of the assessment. */
    public static final String PLAN_EXTENSION = "oscal-plan.json";

    /** The extension of the results' file, after the name of the assessment. */
    public static final String RESULTS_EXTENSION = "oscal-results.json";

    private OscalLayout() {}

    /** Returns the assessment plan. */
    public static String plan(Report report, Messages words) {
        return written(report, words, oscal -> new OscalPlan(oscal).write());
    }

    /** Returns the assessment results. They refer to the plan by its file name, in the same folder. */
    public static String results(Report report, Messages words) {
        return written(report, words, OscalLayout::results);
    }

    private static String written(Report report, Messages words, Consumer<OscalValues> content) {
        StringWriter out = new StringWriter();
        try (JsonWriter json = new JsonWriter(out)) {
            json.object(() -> content.accept(new OscalValues(report, words, json)));
        }
        return out.append('\n').toString();
    }

    private static void results(OscalValues oscal) {
        JsonWriter json = oscal.json();
        json.object("assessment-results", () -> {
            json.text("uuid", oscal.uuidOfFile("results"));
            oscal.metadata("report.oscal.results");
            json.object("import-ap", () -> json.text("href", "./" + planOf(oscal.report())));
            json.array("results", List.of(oscal), OscalLayout::result);
            new OscalResources(oscal).write(oscal.report().exhibits());
        });
    }

    /** Returns the name that the report command gives to the plan's file, next to the assessment. */
    private static String planOf(Report report) {
        String assessment = report.origin().fileName();
        String base = assessment.endsWith(".yaml")
                ? assessment.substring(0, assessment.length() - ".yaml".length())
                : assessment;
        return OscalResources.encoded(base + CopyKind.of(report).ending() + "." + PLAN_EXTENSION);
    }

    private static void result(OscalValues oscal) {
        JsonWriter json = oscal.json();
        List<String> days = oscal.report().days();
        String today = oscal.report().findings().today().toString();
        json.text("uuid", oscal.uuid("result", "interview"));
        json.text("title", OscalValues.line(oscal.words().say("report.oscal.results", oscal.state())));
        json.text("description", OscalValues.lines(oscal.words().say("report.oscal.interview.about")));
        json.text("start", (days.isEmpty() ? today : days.get(0)) + "T00:00:00Z");
        json.text("end", (days.isEmpty() ? today : days.get(days.size() - 1)) + "T23:59:59Z");
        oscal.reviewed();
        new OscalObservations(oscal).write();
        new OscalRisks(oscal).write();
        new OscalFindings(oscal).write();
    }
}
