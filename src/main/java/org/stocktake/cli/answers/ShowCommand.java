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
import org.stocktake.report.machine.ShowJson;

/** Prints the answers of an assessment, or one of them. */
public final class ShowCommand extends BaseCommand {
    private final ArgumentValue<String> file = arguments.parameter("FILE");
    private final ArgumentValue<String> question = arguments.optionalParameter("QUESTION");
    private final ArgumentValue<String> format = arguments.textOr(FormatOption.TEXT, "FORMAT", "--format");

    public ShowCommand(CommandContext context) {
        super(context, "show");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        boolean json = FormatOption.isJson(format.value());
        AssessmentDocument document = context.read(file.value());
        if (json) {
            return json(context, document);
        }
        AnswerPrinter pages = new AnswerPrinter(context, document);
        return question.value().isEmpty()
                ? pages.all()
                : pages.one(ChecklistLookup.question(document.checklist(), question.value()));
    }

    private ExitCode json(CommandContext context, AssessmentDocument document) throws UserException {
        Findings findings = Findings.of(document.checklist(), document.assessment(), context.today());
        context.out()
                .print(
                        question.value().isEmpty()
                                ? ShowJson.all(file.value(), findings)
                                : ShowJson.one(
                                        file.value(),
                                        findings,
                                        ChecklistLookup.question(document.checklist(), question.value())));
        return ExitCode.DONE;
    }
}
