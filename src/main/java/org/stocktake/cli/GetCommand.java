package org.stocktake.cli;

import java.io.IOException;
import java.util.List;

final class GetCommand extends ToolCommand {
    private final Given<String> file = arguments.parameter("FILE");
    private final Given<List<String>> questions = arguments.parameters("1..*", "QUESTION");
    private final Given<String> format = arguments.textOr("text", "FORMAT", "--format");

    GetCommand(Tool tool) {
        super(tool, "get");
    }

    @Override
    ExitCode run(Tool tool) throws IOException, Refusal {
        return new Get(tool, tool.read(file.value())).print(questions.value(), format.value());
    }
}
