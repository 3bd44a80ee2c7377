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

public final class ExplainCommand extends BaseCommand {
    private final ArgumentValue<String> question = arguments.parameter("QUESTION");
    private final ArgumentValue<String> file = arguments.optionalParameter("FILE");
    private final ArgumentValue<String> format = arguments.textOr(FormatOption.TEXT, "FORMAT", "--format");

    public ExplainCommand(CommandContext tool) {
        super(tool, "explain");
    }

    @Override
    public ExitCode run(CommandContext tool) throws IOException, UserException {
        if (FormatOption.isJson(format.value())) {
            return json(tool);
        }
        return file.value().isEmpty()
                ? new QuestionExplainer(tool, tool.checklist("")).question(question.value())
                : FindingExplainer.print(tool, question.value(), tool.read(file.value()));
    }

    private ExitCode json(CommandContext tool) throws IOException, UserException {
        if (file.value().isEmpty()) {
            Checklist checklist = tool.checklist("");
            tool.out().print(ExplainJson.of(checklist, ChecklistLookup.question(checklist, question.value())));
            return ExitCode.DONE;
        }
        AssessmentDocument document = tool.read(file.value());
        Findings findings = Findings.of(document.checklist(), document.assessment(), tool.today());
        Question asked = ChecklistLookup.question(document.checklist(), question.value());
        tool.out().print(ExplainJson.of(findings, asked, file.value()));
        return ExitCode.DONE;
    }
}
