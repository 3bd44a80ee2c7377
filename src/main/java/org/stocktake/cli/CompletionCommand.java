package org.stocktake.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

@Command(name = "completion")
final class CompletionCommand extends ToolCommand {
    CompletionCommand(Tool tool) {
        super(tool);
    }

    @Override
    ExitCode run(Tool tool) {
        tool.out().print(AutoComplete.bash("stocktake", CommandTree.whole(tool)));
        return ExitCode.DONE;
    }
}
