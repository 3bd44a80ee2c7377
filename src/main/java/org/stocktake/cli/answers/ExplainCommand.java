package org.stocktake.cli.answers;

import java.io.IOException;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatOption;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.finding.Findings;
import org.stocktake.model.Checklist;
import org.stocktake.model.Question;
import org.stocktake.report.machine.ExplainJson;

/** Explains a question, and why a finding about it is what it is. */
public final class ExplainCommand extends BaseCommand {
    private final ArgumentValue<String> question = arguments.parameter("QUESTION");
    private final ArgumentValue<String> file = arguments.optionalParameter("FILE");
    private final ArgumentValue<String> format = arguments.textOr(FormatOption.TEXT, "FORMAT", "--format");

    public ExplainCommand(CommandContext context) {
        super(context, "explain");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        boolean json = FormatOption.isJson(format.value());
        if (file.value().isEmpty()) {
            return json
                    ? json(context, context.checklist(""))
                    : new QuestionExplainer(context, context.checklist("")).question(question.value());
        }
        FileAndQuestion named = FileAndQuestion.of(file.value(), question.value());
        return json
                ? json(context, named)
                : FindingExplainer.print(context, named.question(), context.read(named.file()));
    }

    private ExitCode json(CommandContext context, Checklist checklist) throws UserException {
        context.out().print(ExplainJson.of(checklist, ChecklistLookup.question(checklist, question.value())));
        return ExitCode.DONE;
    }

    private static ExitCode json(CommandContext context, FileAndQuestion named) throws IOException, UserException {
        AssessmentDocument document = context.read(named.file());
        Findings findings = Findings.of(document.checklist(), document.assessment(), context.today());
        Question asked = ChecklistLookup.question(document.checklist(), named.question());
        context.out().print(ExplainJson.of(findings, asked, named.file()));
        return ExitCode.DONE;
    }
}
