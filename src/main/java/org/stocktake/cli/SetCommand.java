package org.stocktake.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "set")
final class SetCommand extends ToolCommand {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    String file = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUESTION=ANSWER", descriptionKey = "QUESTION=ANSWER")
    List<String> assignments = List.of();

    @Option(names = "--dry-run")
    boolean dryRun;

    SetCommand(Tool tool) {
        super(tool);
    }

    @Override
    ExitCode run(Tool tool) throws IOException, Refusal {
        return new SetAnswers(tool, tool.read(file)).run(assignments, dryRun);
    }
}
