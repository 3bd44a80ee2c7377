package org.stocktake.cli.help;

import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.Given;
import org.stocktake.cli.command.Refusal;
import org.stocktake.cli.command.Tool;
import org.stocktake.cli.command.ToolCommand;

public final class HelpCommand extends ToolCommand {
    private final Given<String> topic = arguments.optionalParameter("TOPIC");
    private final Given<Boolean> man = arguments.flag("--man");

    public HelpCommand(Tool tool) {
        super(tool, "help");
    }

    @Override
    public ExitCode run(Tool tool) throws Refusal {
        return man.value() ? HelpTopics.manual(topic.value(), tool) : HelpTopics.print(topic.value(), tool);
    }
}
