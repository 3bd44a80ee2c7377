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
import org.stocktake.report.machine.ShowJson;

public final class ShowCommand extends ToolCommand {
    private final Given<String> file = arguments.parameter("FILE");
    private final Given<String> question = arguments.optionalParameter("QUESTION");
    private final Given<String> format = arguments.textOr(FormatWord.TEXT, "FORMAT", "--format");

    public ShowCommand(Tool tool) {
        super(tool, "show");
    }

    @Override
    public ExitCode run(Tool tool) throws IOException, Refusal {
        boolean json = FormatWord.isJson(format.value());
        AssessmentDocument document = tool.read(file.value());
        if (json) {
            return json(tool, document);
        }
        AnswerPages pages = new AnswerPages(tool, document);
        return question.value().isEmpty()
                ? pages.all()
                : pages.one(QuestionNamed.in(document.checklist(), question.value()));
    }

    private ExitCode json(Tool tool, AssessmentDocument document) throws Refusal {
        Findings findings = Findings.of(document.checklist(), document.assessment(), tool.today());
        tool.out()
                .print(
                        question.value().isEmpty()
                                ? ShowJson.all(file.value(), findings)
                                : ShowJson.one(
                                        file.value(),
                                        findings,
                                        QuestionNamed.in(document.checklist(), question.value())));
        return ExitCode.DONE;
    }
}
