package org.stocktake.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "get")
final class GetCommand extends ToolCommand {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    String file = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUESTION", descriptionKey = "QUESTION")
    List<String> questions = List.of();

    @Option(names = "--format", paramLabel = "FORMAT")
    String format = "text";

    GetCommand(Tool tool) {
        super(tool);
    }

    @Override
    ExitCode run(Tool tool) throws IOException, Refusal {
        return new Get(tool, tool.read(file)).print(questions, format);
    }
}
