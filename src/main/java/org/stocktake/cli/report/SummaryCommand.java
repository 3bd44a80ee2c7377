package org.stocktake.cli.report;

import java.io.IOException;
import java.util.List;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatTarget;
import org.stocktake.cli.command.OutputOptions;
import org.stocktake.cli.command.UserException;

public final class SummaryCommand extends BaseCommand {
    private final ArgumentValue<List<String>> paths = arguments.parameters("1..*", "PATH");
    private final ArgumentValue<List<String>> formats = arguments.words(List.of("html"), "FORMAT[=FILE]", "--format");
    private final ArgumentValue<String> output = arguments.text("FOLDER|FILE", "-o", "--output");
    private final OutputOptions writing = new OutputOptions(arguments);

    public SummaryCommand(CommandContext tool) {
        super(tool, "summary");
    }

    @Override
    public ExitCode run(CommandContext tool) throws IOException, UserException {
        return new SummaryWriter(
                        tool, writing, new OutputTargets(FormatTarget.read(formats.value(), ""), output.value()))
                .write(paths.value());
    }
}
