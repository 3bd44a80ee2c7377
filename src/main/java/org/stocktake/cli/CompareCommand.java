package org.stocktake.cli;

import java.io.IOException;
import java.util.List;

final class CompareCommand extends ToolCommand {
    private final Given<String> old = arguments.parameter("OLD");
    private final Given<String> now = arguments.parameter("NEW");
    private final Given<String> oldChecklist = arguments.text("ID|PATH", "--old-checklist");
    private final Given<List<String>> formats = arguments.words(List.of("text"), "FORMAT[=FILE]", "--format");
    private final Given<Boolean> redact = arguments.flag("--redact");
    private final Given<Boolean> force = arguments.flag("--force");

    CompareCommand(Tool tool) {
        super(tool, "compare");
    }

    @Override
    ExitCode run(Tool tool) throws IOException, Refusal {
        Compare compare = new Compare(tool, old.value(), now.value(), redact.value());
        return compare.write(
                oldChecklist.value(), FormatChoice.read(formats.value(), FormatChoice.STANDARD_OUTPUT), force.value());
    }
}
