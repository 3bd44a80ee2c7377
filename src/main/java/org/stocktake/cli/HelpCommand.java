package org.stocktake.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "help")
final class HelpCommand extends ToolCommand {
    @Parameters(arity = "0..1", paramLabel = "TOPIC", descriptionKey = "TOPIC")
    @Nullable
    String topic;

    HelpCommand(Tool tool) {
        super(tool);
    }

    @Override
    ExitCode run(Tool tool) throws Refusal {
        return HelpTopics.print(topic == null ? "" : topic, tool);
    }
}
