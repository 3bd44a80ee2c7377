package org.stocktake.report.persona;

import java.util.List;
import org.stocktake.finding.persona.BranchCoverage;
import org.stocktake.finding.persona.Expectation;
import org.stocktake.finding.persona.PersonaResult;
import org.stocktake.finding.persona.UnmetExpectation;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Problem;
import org.stocktake.model.SourceLocation;
import org.stocktake.report.machine.JsonWriter;
import org.stocktake.text.Messages;
import org.stocktake.text.ProblemText;

/** Writes the results of testing a checklist as JSON. */
final class PersonaJson {
    private PersonaJson() {}

    static String of(PersonaReport report, Messages words) {
        return JsonWriter.document("stocktake/checklist-test/1", json -> {
            json.text("checklist", report.checklist());
            json.number("personas", report.personas());
            json.number("expectations", report.expectations());
            json.number("unmet", report.unmet());
            if (report.hasCoverage()) {
                json.object("coverage", () -> coverage(report.coverage(), json));
            }
            json.array("files", report.files(), file -> {
                json.text("file", file.file());
                json.text("unreadable", file.unreadable());
                json.array("problems", file.problems(), problem -> problem(problem, words, json));
                json.array("personas", file.results(), result -> result(result, words, json));
            });
        });
    }

    private static void coverage(BranchCoverage coverage, JsonWriter json) {
        json.number("branches", coverage.branches());
        json.number("reached", coverage.reached());
        json.array("missed", coverage.missed(), branch -> {
            json.text("kind", KebabCase.of(branch.kind()));
            json.text("id", branch.id());
            json.text("value", branch.value());
        });
    }

    private static void problem(Problem problem, Messages words, JsonWriter json) {
        place(problem.where(), json);
        json.text("code", problem.kind().code());
        json.text("message", ProblemText.sentence(words, problem));
        json.text("remedy", ProblemText.remedy(words, problem));
    }

    private static void place(SourceLocation where, JsonWriter json) {
        json.number("line", where.line());
        json.number("column", where.column());
    }

    private static void result(PersonaResult result, Messages words, JsonWriter json) {
        json.text("persona", result.persona().id());
        json.text("about", result.persona().about());
        json.number("expectations", result.persona().expectations().size());
        json.array("unmet", result.unmet(), unmet -> unmet(result, unmet, words, json));
    }

    private static void unmet(PersonaResult result, UnmetExpectation unmet, Messages words, JsonWriter json) {
        Expectation expectation = unmet.expectation();
        place(expectation.where(), json);
        json.text("kind", expectation.kind().word());
        json.text(expectation.kind().isAboutQuestion() ? "question" : "subject", expectation.subject());
        json.texts("expected", expectation.words());
        json.texts("found", unmet.found());
        json.array("because", List.copyOf(unmet.because().entrySet()), fact -> {
            json.text("fact", fact.getKey().value());
            json.texts("values", fact.getValue());
        });
        json.text("message", ExpectationText.sentence(words, result.persona(), unmet));
    }
}
