package org.stocktake.cli.answers;

import java.io.IOException;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatWord;
import org.stocktake.cli.command.Given;
import org.stocktake.cli.command.Refusal;
import org.stocktake.cli.command.Tool;
import org.stocktake.cli.command.ToolCommand;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.finding.Findings;
import org.stocktake.model.Checklist;
import org.stocktake.model.Question;
import org.stocktake.report.machine.ExplainJson;

public final class ExplainCommand extends ToolCommand {
    private final Given<String> question = arguments.parameter("QUESTION");
    private final Given<String> file = arguments.optionalParameter("FILE");
    private final Given<String> format = arguments.textOr(FormatWord.TEXT, "FORMAT", "--format");

    public ExplainCommand(Tool tool) {
        super(tool, "explain");
    }

    @Override
    public ExitCode run(Tool tool) throws IOException, Refusal {
        if (FormatWord.isJson(format.value())) {
            return json(tool);
        }
        return file.value().isEmpty()
                ? new ExplainPage(tool, tool.checklist("")).question(question.value())
                : ExplainFile.print(tool, question.value(), tool.read(file.value()));
    }

    private ExitCode json(Tool tool) throws IOException, Refusal {
        if (file.value().isEmpty()) {
            Checklist checklist = tool.checklist("");
            tool.out().print(ExplainJson.of(checklist, QuestionNamed.in(checklist, question.value())));
            return ExitCode.DONE;
        }
        AssessmentDocument document = tool.read(file.value());
        Findings findings = Findings.of(document.checklist(), document.assessment(), tool.today());
        Question asked = QuestionNamed.in(document.checklist(), question.value());
        tool.out().print(ExplainJson.of(findings, asked, file.value()));
        return ExitCode.DONE;
    }
}
