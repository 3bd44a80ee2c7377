package org.stocktake.cli.help;

import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;

public final class HelpCommand extends BaseCommand {
    private final ArgumentValue<String> topic = arguments.optionalParameter("TOPIC");
    private final ArgumentValue<Boolean> man = arguments.flag("--man");

    public HelpCommand(CommandContext tool) {
        super(tool, "help");
    }

    @Override
    public ExitCode run(CommandContext tool) throws UserException {
        return man.value() ? HelpTopics.manual(topic.value(), tool) : HelpTopics.print(topic.value(), tool);
    }
}
