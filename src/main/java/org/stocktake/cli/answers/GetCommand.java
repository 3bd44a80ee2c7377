package org.stocktake.cli.answers;

import java.io.IOException;
import java.util.List;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.Given;
import org.stocktake.cli.command.Refusal;
import org.stocktake.cli.command.Tool;
import org.stocktake.cli.command.ToolCommand;

public final class GetCommand extends ToolCommand {
    private final Given<String> file = arguments.parameter("FILE");
    private final Given<List<String>> questions = arguments.parameters("1..*", "QUESTION");
    private final Given<String> format = arguments.textOr("text", "FORMAT", "--format");

    public GetCommand(Tool tool) {
        super(tool, "get");
    }

    @Override
    public ExitCode run(Tool tool) throws IOException, Refusal {
        return new Get(tool, tool.read(file.value())).print(questions.value(), format.value());
    }
}
