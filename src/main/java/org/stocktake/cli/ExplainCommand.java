package org.stocktake.cli;

import java.io.IOException;

final class ExplainCommand extends ToolCommand {
    private final Given<String> question = arguments.parameter("QUESTION");
    private final Given<String> file = arguments.optionalParameter("FILE");

    ExplainCommand(Tool tool) {
        super(tool, "explain");
    }

    @Override
    ExitCode run(Tool tool) throws IOException, Refusal {
        return file.value().isEmpty()
                ? new ExplainPage(tool, tool.checklist("")).question(question.value())
                : ExplainFile.print(tool, question.value(), tool.read(file.value()));
    }
}
