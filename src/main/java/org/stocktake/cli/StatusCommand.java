package org.stocktake.cli;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "status")
final class StatusCommand extends ToolCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    String file = "";

    StatusCommand(Tool tool) {
        super(tool);
    }

    @Override
    ExitCode run(Tool tool) throws IOException, Refusal {
        return new StatusPage(tool, tool.read(file)).print();
    }
}
