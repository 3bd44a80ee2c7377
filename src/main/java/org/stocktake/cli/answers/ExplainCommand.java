package org.stocktake.cli.answers;

import java.io.File;
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

    public ExplainCommand(CommandContext tool) {
        super(tool, "explain");
    }

    @Override
    public ExitCode run(CommandContext tool) throws IOException, UserException {
        boolean json = FormatOption.isJson(format.value());
        if (file.value().isEmpty()) {
            return json
                    ? json(tool, tool.checklist(""))
                    : new QuestionExplainer(tool, tool.checklist("")).question(question.value());
        }
        boolean swapped = isFile(question.value()) && !isFile(file.value());
        String name = swapped ? file.value() : question.value();
        String path = swapped ? question.value() : file.value();
        return json ? json(tool, name, path) : FindingExplainer.print(tool, name, tool.read(path));
    }

    /** Returns true if the argument is the file, so that both orders of file and question do. */
    private static boolean isFile(String argument) {
        return argument.endsWith(".yaml") || new File(argument).isFile();
    }

    private ExitCode json(CommandContext tool, Checklist checklist) throws UserException {
        tool.out().print(ExplainJson.of(checklist, ChecklistLookup.question(checklist, question.value())));
        return ExitCode.DONE;
    }

    private static ExitCode json(CommandContext tool, String name, String path) throws IOException, UserException {
        AssessmentDocument document = tool.read(path);
        Findings findings = Findings.of(document.checklist(), document.assessment(), tool.today());
        Question asked = ChecklistLookup.question(document.checklist(), name);
        tool.out().print(ExplainJson.of(findings, asked, path));
        return ExitCode.DONE;
    }
}
