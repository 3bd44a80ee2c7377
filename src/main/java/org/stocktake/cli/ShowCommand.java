package org.stocktake.cli;

import java.io.IOException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.finding.Findings;
import org.stocktake.report.machine.ShowJson;

final class ShowCommand extends ToolCommand {
    private final Given<String> file = arguments.parameter("FILE");
    private final Given<String> question = arguments.optionalParameter("QUESTION");
    private final Given<String> format = arguments.textOr(FormatWord.TEXT, "FORMAT", "--format");

    ShowCommand(Tool tool) {
        super(tool, "show");
    }

    @Override
    ExitCode run(Tool tool) throws IOException, Refusal {
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
