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
        FileAndQuestion named = FileAndQuestion.of(file.value(), question.value());
        AssessmentDocument document = context.read(named.file());
        if (json) {
            return json(context, document, named);
        }
        AnswerPrinter pages = new AnswerPrinter(context, document);
        return named.question().isEmpty()
                ? pages.all()
                : pages.one(ChecklistLookup.question(document.checklist(), named.question()));
    }

    private static ExitCode json(CommandContext context, AssessmentDocument document, FileAndQuestion named)
            throws UserException {
        Findings findings = Findings.of(document.checklist(), document.assessment(), context.today());
        context.out()
                .print(
                        named.question().isEmpty()
                                ? ShowJson.all(named.file(), findings)
                                : ShowJson.one(
                                        named.file(),
                                        findings,
                                        ChecklistLookup.question(document.checklist(), named.question())));
        return ExitCode.DONE;
    }
}
