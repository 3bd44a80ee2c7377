package org.stocktake.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.AssessmentDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "show")
final class ShowCommand extends ToolCommand {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    String file = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "QUESTION", descriptionKey = "QUESTION")
    @Nullable
    String question;

    ShowCommand(Tool tool) {
        super(tool);
    }

    @Override
    ExitCode run(Tool tool) throws IOException, Refusal {
        AssessmentDocument document = tool.read(file);
        AnswerPages pages = new AnswerPages(tool, document);
        return question == null ? pages.all() : pages.one(QuestionNamed.in(document.checklist(), question));
    }
}
