package org.stocktake.cli;

import java.io.IOException;

final class StatusCommand extends ToolCommand {
    private final Given<String> file = arguments.parameter("FILE");

    StatusCommand(Tool tool) {
        super(tool, "status");
    }

    @Override
    ExitCode run(Tool tool) throws IOException, Refusal {
        return new StatusPage(tool, tool.read(file.value())).print();
    }
}
