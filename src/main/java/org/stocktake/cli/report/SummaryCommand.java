package org.stocktake.cli.report;

import java.io.IOException;
import java.util.List;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatChoice;
import org.stocktake.cli.command.Given;
import org.stocktake.cli.command.Refusal;
import org.stocktake.cli.command.Tool;
import org.stocktake.cli.command.ToolCommand;
import org.stocktake.cli.command.Writing;

public final class SummaryCommand extends ToolCommand {
    private final Given<List<String>> paths = arguments.parameters("1..*", "PATH");
    private final Given<List<String>> formats = arguments.words(List.of("html"), "FORMAT[=FILE]", "--format");
    private final Given<String> output = arguments.text("FOLDER|FILE", "-o", "--output");
    private final Writing writing = new Writing(arguments);

    public SummaryCommand(Tool tool) {
        super(tool, "summary");
    }

    @Override
    public ExitCode run(Tool tool) throws IOException, Refusal {
        return new Summaries(tool, writing, new MadeTargets(FormatChoice.read(formats.value(), ""), output.value()))
                .write(paths.value());
    }
}
