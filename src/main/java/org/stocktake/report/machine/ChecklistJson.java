package org.stocktake.report.machine;

import java.util.List;
import java.util.Optional;
import org.stocktake.finding.ProvisionCoverage;
import org.stocktake.model.Checklist;
import org.stocktake.model.Force;
import org.stocktake.model.Problem;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.Section;
import org.stocktake.text.Messages;
import org.stocktake.text.ProblemText;

/** Writes checklists as JSON: the list of them, the contents, coverage and problems of one. */
public final class ChecklistJson {
    private ChecklistJson() {}

    /** One checklist in the list. */
    public record Entry(String id, String version, String title, String origin) {}

    /** The problems of one checklist. */
    public record Linted(String name, List<Problem> problems) {}

    public static String list(List<Entry> entries) {
        return JsonWriter.document(
                "stocktake/checklist-list/1",
                json -> json.array("checklists", entries, entry -> {
                    json.text("id", entry.id());
                    json.text("version", entry.version());
                    json.text("title", entry.title());
                    json.text("origin", entry.origin());
                }));
    }

    /** Returns the sections and questions of the checklist. */
    public static String contents(Checklist checklist) {
        return JsonWriter.document("stocktake/checklist-show/1", json -> {
            heading(checklist, json);
            json.array("sections", checklist.sections(), section -> section(checklist, section, json));
        });
    }

    private static void heading(Checklist checklist, JsonWriter json) {
        json.text("id", checklist.id());
        json.text("version", checklist.version());
        json.text("title", checklist.heading().title());
        json.text("about", checklist.heading().about());
    }

    private static void section(Checklist checklist, Section section, JsonWriter json) {
        json.text("id", section.id());
        json.text("title", section.title());
        HomeJson.of(section, json);
        json.array("questions", section.questions(), question -> {
            json.text("question", question.id().value());
            json.text("text", question.text());
            strongest(checklist, question).ifPresent(force -> json.text("force", force.word()));
            json.text("depth", question.depth().word());
            json.texts(
                    "provisions",
                    question.provisions().stream().map(ProvisionId::value).toList());
        });
    }

    private static Optional<Force> strongest(Checklist checklist, Question question) {
        return question.provisions().stream()
                .map(checklist::provision)
                .flatMap(provision -> provision.force().stream())
                .min(Force::compareTo);
    }

    /** Returns each provision with the questions that reach it. */
    public static String coverage(Checklist checklist) {
        return JsonWriter.document("stocktake/checklist-coverage/1", json -> {
            heading(checklist, json);
            json.array("provisions", ProvisionCoverage.of(checklist).rows(), row -> {
                json.text("id", row.provision().id().value());
                json.text("source", row.provision().source());
                json.text("number", row.provision().number());
                row.provision().force().ifPresent(force -> json.text("force", force.word()));
                json.text("not-assessed", row.provision().whyNotAssessed());
                json.text("cluster", row.provision().cluster());
                AnswerJson.questionnaire(row.provision(), json);
                json.flag("missed", row.isMissed());
                json.texts(
                        "questions",
                        row.questions().stream().map(one -> one.id().value()).toList());
            });
        });
    }

    public static String lint(List<Linted> all, Messages words) {
        return JsonWriter.document(
                "stocktake/lint/1",
                json -> json.array("checklists", all, linted -> {
                    json.text("name", linted.name());
                    json.array("problems", linted.problems(), problem -> {
                        json.text("file", problem.where().file());
                        json.number("line", problem.where().line());
                        json.number("column", problem.where().column());
                        json.text("code", problem.kind().code());
                        json.text("message", ProblemText.sentence(words, problem));
                        json.text("remedy", ProblemText.remedy(words, problem));
                    });
                }));
    }
}
