package org.stocktake.cli.help;

import java.util.function.Supplier;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Prints the completion script for bash. */
public final class CompletionCommand extends BaseCommand {
    private final Supplier<CommandLine> tree;

    /** @param tree builds the tree of all commands */
    public CompletionCommand(CommandContext context, Supplier<CommandLine> tree) {
        super(context, "completion");
        this.tree = tree;
    }

    @Override
    public ExitCode run(CommandContext context) {
        context.out().print(AutoComplete.bash("stocktake", tree.get()));
        return ExitCode.DONE;
    }
}
