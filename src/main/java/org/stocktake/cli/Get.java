package org.stocktake.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.files.AssessmentDocument;
import org.stocktake.model.Answer;
import org.stocktake.model.QuestionId;
import org.stocktake.report.console.AnswersJson;
import org.stocktake.text.Visible;

/** Prints answers for scripts. What is not answered is named, all of it at once. */
final class Get {
    private final Tool tool;
    private final AssessmentDocument document;

    Get(Tool tool, AssessmentDocument document) {
        this.tool = tool;
        this.document = document;
    }

    ExitCode print(List<String> names, String format) throws Refusal {
        List<AnswerPart> parts = new ArrayList<>();
        for (String name : names) {
            parts.add(AnswerPart.named(document.checklist(), name));
        }
        switch (format) {
            case "text" -> text(parts);
            case "json" -> json(parts);
            default -> throw Refusal.usage("unknown-format", format, "text, json");
        }
        List<String> open = parts.stream()
                .map(AnswerPart::question)
                .filter(question -> document.assessment().answerTo(question).isEmpty())
                .map(QuestionId::value)
                .distinct()
                .toList();
        if (!open.isEmpty()) {
            throw new Refusal.CannotGoOn(
                    ExitCode.INCOMPLETE, "not-answered", String.join(", ", open), tool.typed(document.path()));
        }
        return ExitCode.DONE;
    }

    /**
     * One value alone as it is; several as {@code set} takes them. A program that reads a pipe gets the text itself, whatever
     * is in it; a terminal would obey what is in it, so there it is made visible.
     */
    private void text(List<AnswerPart> parts) {
        boolean toTerminal = tool.world().streams().terminal();
        for (AnswerPart part : parts) {
            Optional<Answer> answer = document.assessment().answerTo(part.question());
            String before = parts.size() == 1 ? "" : part + "=";
            answer.ifPresent(given -> {
                String text = before + part.of(given);
                tool.out().println(toTerminal ? Visible.lines(text) : text);
            });
        }
    }

    private void json(List<AnswerPart> parts) {
        AnswersJson.write(
                tool.out(),
                document.assessment(),
                parts.stream().map(AnswerPart::question).distinct().toList());
    }
}
