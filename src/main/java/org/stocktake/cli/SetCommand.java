package org.stocktake.cli;

import java.io.IOException;
import java.util.List;

final class SetCommand extends ToolCommand {
    private final Given<String> file = arguments.parameter("FILE");
    private final Given<List<String>> assignments = arguments.parameters("1..*", "QUESTION=ANSWER");
    private final Given<Boolean> dryRun = arguments.flag("--dry-run");

    SetCommand(Tool tool) {
        super(tool, "set");
    }

    @Override
    ExitCode run(Tool tool) throws IOException, Refusal {
        return new SetAnswers(tool, tool.read(file.value())).run(assignments.value(), dryRun.value());
    }
}
