package org.stocktake.cli.report;

import java.io.IOException;
import java.util.List;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatChoice;
import org.stocktake.cli.command.Given;
import org.stocktake.cli.command.Refusal;
import org.stocktake.cli.command.Tool;
import org.stocktake.cli.command.ToolCommand;

public final class CompareCommand extends ToolCommand {
    private final Given<String> old = arguments.parameter("OLD");
    private final Given<String> now = arguments.parameter("NEW");
    private final Given<String> oldChecklist = arguments.text("ID|PATH", "--old-checklist");
    private final Given<List<String>> formats = arguments.words(List.of("text"), "FORMAT[=FILE]", "--format");
    private final Given<Boolean> redact = arguments.flag("--redact");
    private final Given<Boolean> force = arguments.flag("--force");

    public CompareCommand(Tool tool) {
        super(tool, "compare");
    }

    @Override
    public ExitCode run(Tool tool) throws IOException, Refusal {
        Compare compare = new Compare(tool, old.value(), now.value(), redact.value());
        return compare.write(
                oldChecklist.value(), FormatChoice.read(formats.value(), FormatChoice.STANDARD_OUTPUT), force.value());
    }
}
