package org.stocktake.cli.help;

import org.stocktake.cli.CommandTree;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import picocli.AutoComplete;

public final class CompletionCommand extends BaseCommand {

    public CompletionCommand(CommandContext tool) {
        super(tool, "completion");
    }

    @Override
    public ExitCode run(CommandContext tool) {
        tool.out().print(AutoComplete.bash("stocktake", CommandTree.whole(tool)));
        return ExitCode.DONE;
    }
}
