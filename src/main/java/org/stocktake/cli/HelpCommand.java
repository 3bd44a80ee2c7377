package org.stocktake.cli;

final class HelpCommand extends ToolCommand {
    private final Given<String> topic = arguments.optionalParameter("TOPIC");

    HelpCommand(Tool tool) {
        super(tool, "help");
    }

    @Override
    ExitCode run(Tool tool) throws Refusal {
        return HelpTopics.print(topic.value(), tool);
    }
}
