package org.stocktake.cli;

import java.io.IOException;
import java.util.List;

final class SummaryCommand extends ToolCommand {
    private final Given<List<String>> paths = arguments.parameters("1..*", "PATH");
    private final Given<List<String>> formats = arguments.words(List.of("html"), "FORMAT[=FILE]", "--format");
    private final Given<String> output = arguments.text("FOLDER|FILE", "-o", "--output");
    private final Writing writing = new Writing(arguments);

    SummaryCommand(Tool tool) {
        super(tool, "summary");
    }

    @Override
    ExitCode run(Tool tool) throws IOException, Refusal {
        return new Summaries(tool, writing, new MadeTargets(FormatChoice.read(formats.value(), ""), output.value()))
                .write(paths.value());
    }
}
