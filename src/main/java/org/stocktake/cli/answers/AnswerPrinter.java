package org.stocktake.cli.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.model.Answer;
import org.stocktake.model.FactId;
import org.stocktake.model.QuestionId;
import org.stocktake.report.console.AnswersJson;
import org.stocktake.text.SafeText;

/** Prints answers, and facts about the State, for scripts. What is not answered is named, all of it at once. */
final class AnswerPrinter {
    private final CommandContext tool;
    private final AssessmentDocument document;

    AnswerPrinter(CommandContext tool, AssessmentDocument document) {
        this.tool = tool;
        this.document = document;
    }

    /**
     * One thing that was asked for.
     *
     * @param subject what can be open: the question, or the fact
     * @param value empty when it is open
     */
    private record Value(String name, String subject, Optional<String> value) {}

    ExitCode print(List<String> names, String format) throws UserException {
        List<Value> values = new ArrayList<>();
        List<QuestionId> questions = new ArrayList<>();
        List<FactId> facts = new ArrayList<>();
        for (String name : names) {
            if (FactLookup.is(name)) {
                FactId fact = FactLookup.in(document.checklist(), name);
                facts.add(fact);
                values.add(value(name, fact));
            } else {
                AnswerProperty part = AnswerProperty.named(document.checklist(), name);
                questions.add(part.question());
                values.add(value(part));
            }
        }
        switch (format) {
            case "text" -> text(values);
            case "json" -> tool.out().print(AnswersJson.of(document.assessment(), questions, facts));
            default -> throw UserException.usage("unknown-format", format, "text, json");
        }
        return open(values);
    }

    private Value value(String name, FactId fact) {
        String value = FactLookup.value(document.assessment().profile(), fact);
        return new Value(name, name, Optional.of(value).filter(text -> !text.isEmpty()));
    }

    private Value value(AnswerProperty part) {
        Optional<Answer> answer = document.assessment().answerTo(part.question());
        return new Value(part.toString(), part.question().value(), answer.map(part::of));
    }

    private ExitCode open(List<Value> values) throws UserException {
        List<String> open = values.stream()
                .filter(one -> one.value().isEmpty())
                .map(Value::subject)
                .distinct()
                .toList();
        if (!open.isEmpty()) {
            throw new UserException.CannotGoOn(
                    ExitCode.INCOMPLETE, "not-answered", String.join(", ", open), tool.typed(document.path()));
        }
        return ExitCode.DONE;
    }

    /**
     * One value alone as it is; several as {@code set} takes them. A program that reads a pipe gets the text itself, whatever
     * is in it; a terminal would obey what is in it, so there it is made visible.
     */
    private void text(List<Value> values) {
        boolean toTerminal = tool.world().streams().terminal();
        for (Value one : values) {
            String before = values.size() == 1 ? "" : one.name() + "=";
            one.value().ifPresent(given -> {
                String text = before + given;
                tool.out().println(toTerminal ? SafeText.lines(text) : text);
            });
        }
    }
}
