package org.stocktake.cli.help;

import org.stocktake.cli.CommandTree;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.Tool;
import org.stocktake.cli.command.ToolCommand;
import picocli.AutoComplete;

public final class CompletionCommand extends ToolCommand {

    public CompletionCommand(Tool tool) {
        super(tool, "completion");
    }

    @Override
    public ExitCode run(Tool tool) {
        tool.out().print(AutoComplete.bash("stocktake", CommandTree.whole(tool)));
        return ExitCode.DONE;
    }
}
