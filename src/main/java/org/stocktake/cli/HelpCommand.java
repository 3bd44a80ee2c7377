package org.stocktake.cli;

final class HelpCommand extends ToolCommand {
    private final Given<String> topic = arguments.optionalParameter("TOPIC");
    private final Given<Boolean> man = arguments.flag("--man");

    HelpCommand(Tool tool) {
        super(tool, "help");
    }

    @Override
    ExitCode run(Tool tool) throws Refusal {
        return man.value() ? HelpTopics.manual(topic.value(), tool) : HelpTopics.print(topic.value(), tool);
    }
}
