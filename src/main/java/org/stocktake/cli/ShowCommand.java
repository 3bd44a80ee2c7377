package org.stocktake.cli;

import java.io.IOException;
import org.stocktake.files.AssessmentDocument;

final class ShowCommand extends ToolCommand {
    private final Given<String> file = arguments.parameter("FILE");
    private final Given<String> question = arguments.optionalParameter("QUESTION");

    ShowCommand(Tool tool) {
        super(tool, "show");
    }

    @Override
    ExitCode run(Tool tool) throws IOException, Refusal {
        AssessmentDocument document = tool.read(file.value());
        AnswerPages pages = new AnswerPages(tool, document);
        return question.value().isEmpty()
                ? pages.all()
                : pages.one(QuestionNamed.in(document.checklist(), question.value()));
    }
}
