package org.stocktake.cli;

import java.io.IOException;

final class StatusCommand extends ToolCommand {
    private final Given<String> file = arguments.parameter("FILE");
    private final Given<String> due = arguments.textOr(StatusPage.AHEAD, "PERIOD", "--due");
    private final Given<String> format = arguments.textOr(FormatWord.TEXT, "FORMAT", "--format");

    StatusCommand(Tool tool) {
        super(tool, "status");
    }

    @Override
    ExitCode run(Tool tool) throws IOException, Refusal {
        boolean json = FormatWord.isJson(format.value());
        StatusPage page = new StatusPage(tool, tool.read(file.value()), due.value());
        return json ? page.json(file.value()) : page.print();
    }
}
