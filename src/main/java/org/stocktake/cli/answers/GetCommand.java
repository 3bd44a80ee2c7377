package org.stocktake.cli.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatOption;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.command.WaitingFacts;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.finding.Findings;
import org.stocktake.model.Answer;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;
import org.stocktake.model.QuestionId;
import org.stocktake.report.console.AnswerValuesJson;
import org.stocktake.text.SafeText;

/** Prints answers, and facts about the State, for scripts. All that is not answered is named at once. */
public final class GetCommand extends BaseCommand {
    private final ArgumentValue<String> file = arguments.parameter("FILE");
    private final ArgumentValue<List<String>> questions = arguments.parameters("1..*", "QUESTION");
    private final ArgumentValue<String> format = arguments.textOr(FormatOption.TEXT, "FORMAT", "--format");

    public GetCommand(CommandContext context) {
        super(context, "get");
    }

    /**
     * One value that was asked for.
     *
     * @param subject the question or the fact, which can be open
     * @param value empty when it is open
     */
    private record Value(String name, String subject, Optional<String> value) {}

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        AssessmentDocument document = context.read(file.value());
        List<Value> values = new ArrayList<>();
        List<QuestionId> asked = new ArrayList<>();
        List<FactId> facts = new ArrayList<>();
        boolean consulted = false;
        boolean declarations = false;
        for (String name : questions.value()) {
            if (ChecklistLookup.isFact(name)) {
                FactId fact = ChecklistLookup.fact(document.checklist(), name);
                facts.add(fact);
                values.add(value(name, fact, document));
            } else if (ChecklistLookup.isConsulted(document.checklist(), name)) {
                consulted = true;
                values.add(consulted(name, document));
            } else if (DeclarationProperty.isNamed(name)) {
                values.add(new Value(
                        name, name, DeclarationProperty.named(name).of(document.assessment(), document.checklist())));
                declarations = true;
            } else {
                AnswerProperty part = AnswerProperty.named(document.checklist(), name);
                asked.add(part.question());
                values.add(value(part, document));
            }
        }
        if (FormatOption.isJson(format.value())) {
            context.out().print(AnswerValuesJson.of(document.assessment(), asked, facts, consulted, declarations));
        } else {
            print(values, context);
        }
        tellWaiting(facts, document, context);
        requireAll(values, document, context);
        return ExitCode.DONE;
    }

    private static Value value(String name, FactId fact, AssessmentDocument document) {
        Profile profile = document.assessment().profile();
        String value = profile.isNotKnown(fact) ? Profile.NOT_KNOWN : String.join(",", profile.of(fact));
        return new Value(name, name, Optional.of(value).filter(text -> !text.isEmpty()));
    }

    private static Value consulted(String name, AssessmentDocument document) {
        String consulted = String.join("\n", document.assessment().consulted());
        return new Value(name, name, Optional.of(consulted).filter(text -> !text.isEmpty()));
    }

    private static Value value(AnswerProperty part, AssessmentDocument document) {
        Optional<Answer> answer = document.assessment().answerTo(part.question());
        return new Value(part.toString(), part.number(), answer.map(part::of));
    }

    /** Names the facts that are not given because an earlier value waits to be confirmed. */
    private static void tellWaiting(List<FactId> asked, AssessmentDocument document, CommandContext context)
            throws UserException {
        List<Fact> waiting =
                Findings.of(document.checklist(), document.assessment(), context.today()).factsToConfirm().stream()
                        .filter(fact -> asked.contains(fact.id()))
                        .toList();
        for (String line : WaitingFacts.lines(context, document.assessment(), waiting)) {
            context.note("command.get.waits", line);
        }
    }

    private static void requireAll(List<Value> values, AssessmentDocument document, CommandContext context)
            throws UserException {
        List<String> open = values.stream()
                .filter(one -> one.value().isEmpty())
                .map(Value::subject)
                .distinct()
                .toList();
        if (!open.isEmpty()) {
            throw new UserException.CannotContinueException(
                    ExitCode.INCOMPLETE, "not-answered", open, context.typed(document.path()));
        }
    }

    /**
     * Prints one value as it is, and several as {@code set} takes them. A pipe gets the text unchanged. On a terminal,
     * control characters are made visible, because the terminal would obey them.
     */
    private static void print(List<Value> values, CommandContext context) {
        boolean toTerminal = context.world().streams().terminal();
        for (Value one : values) {
            String before = values.size() == 1 ? "" : one.name() + "=";
            one.value().ifPresent(given -> {
                String text = before + given;
                context.out().println(toTerminal ? SafeText.lines(text) : text);
            });
        }
    }
}
