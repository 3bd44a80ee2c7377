package org.stocktake.cli.report;

import java.io.IOException;
import java.util.List;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatTarget;
import org.stocktake.cli.command.UserException;

public final class CompareCommand extends BaseCommand {
    private final ArgumentValue<String> old = arguments.parameter("OLD");
    private final ArgumentValue<String> now = arguments.parameter("NEW");
    private final ArgumentValue<String> oldChecklist = arguments.text("ID|PATH", "--old-checklist");
    private final ArgumentValue<List<String>> formats = arguments.words(List.of("text"), "FORMAT[=FILE]", "--format");
    private final ArgumentValue<Boolean> redact = arguments.flag("--redact");
    private final ArgumentValue<Boolean> force = arguments.flag("--force");

    public CompareCommand(CommandContext tool) {
        super(tool, "compare");
    }

    @Override
    public ExitCode run(CommandContext tool) throws IOException, UserException {
        ComparisonWriter compare = new ComparisonWriter(tool, old.value(), now.value(), redact.value());
        return compare.write(
                oldChecklist.value(), FormatTarget.read(formats.value(), FormatTarget.STANDARD_OUTPUT), force.value());
    }
}
