package org.stocktake.cli;

import picocli.AutoComplete;

final class CompletionCommand extends ToolCommand {

    CompletionCommand(Tool tool) {
        super(tool, "completion");
    }

    @Override
    ExitCode run(Tool tool) {
        tool.out().print(AutoComplete.bash("stocktake", CommandTree.whole(tool)));
        return ExitCode.DONE;
    }
}
