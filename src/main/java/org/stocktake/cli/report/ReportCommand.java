package org.stocktake.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatChoice;
import org.stocktake.cli.command.Given;
import org.stocktake.cli.command.Refusal;
import org.stocktake.cli.command.Tool;
import org.stocktake.cli.command.ToolCommand;
import org.stocktake.cli.command.Writing;
import org.stocktake.report.ReportChoices;

public final class ReportCommand extends ToolCommand {
    private final Given<List<String>> files = arguments.parameters("1..*", "FILE");
    private final Given<List<String>> formats = arguments.words(List.of("html"), "FORMAT[=FILE]", "--format");
    private final Given<String> output = arguments.text("FOLDER|FILE", "-o", "--output");
    private final Given<List<String>> fonts = arguments.words(List.of(), "FILE", "--font");
    private final Given<Boolean> redact = arguments.flag("--redact");
    private final Given<String> since = arguments.text("OLD", "--since");
    private final Given<String> oldChecklist = arguments.text("ID|PATH", "--old-checklist");
    private final Writing writing = new Writing(arguments);

    public ReportCommand(Tool tool) {
        super(tool, "report");
    }

    @Override
    public ExitCode run(Tool tool) throws IOException, Refusal {
        ReportTargets targets =
                new ReportTargets(files.value(), FormatChoice.read(formats.value(), ""), output.value());
        Earlier earlier = Earlier.read(tool, since.value(), oldChecklist.value(), files.value());
        return new Reports(tool, writing, choices(), earlier).write(targets.plan(earlier));
    }

    private ReportChoices choices() {
        return new ReportChoices(
                redact.value(), fonts.value().stream().map(Path::of).toList());
    }
}
