package org.stocktake.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatTarget;
import org.stocktake.cli.command.OutputOptions;
import org.stocktake.cli.command.UserException;
import org.stocktake.report.ReportChoices;

public final class ReportCommand extends BaseCommand {
    private final ArgumentValue<List<String>> files = arguments.parameters("1..*", "FILE");
    private final ArgumentValue<List<String>> formats = arguments.words(List.of("html"), "FORMAT[=FILE]", "--format");
    private final ArgumentValue<String> output = arguments.text("FOLDER|FILE", "-o", "--output");
    private final ArgumentValue<List<String>> fonts = arguments.words(List.of(), "FILE", "--font");
    private final ArgumentValue<Boolean> redact = arguments.flag("--redact");
    private final ArgumentValue<String> since = arguments.text("OLD", "--since");
    private final ArgumentValue<String> oldChecklist = arguments.text("ID|PATH", "--old-checklist");
    private final OutputOptions writing = new OutputOptions(arguments);

    public ReportCommand(CommandContext tool) {
        super(tool, "report");
    }

    @Override
    public ExitCode run(CommandContext tool) throws IOException, UserException {
        ReportTargets targets =
                new ReportTargets(files.value(), FormatTarget.read(formats.value(), ""), output.value());
        ReportBaseline earlier = ReportBaseline.read(tool, since.value(), oldChecklist.value(), files.value());
        return new ReportWriter(tool, writing, choices(), earlier).write(targets.plan(earlier));
    }

    private ReportChoices choices() {
        return new ReportChoices(
                redact.value(), fonts.value().stream().map(Path::of).toList());
    }
}
