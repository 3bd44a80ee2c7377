package org.stocktake.cli;

import java.util.List;

final class ReportCommand extends ToolCommand {
    private final Given<List<String>> files = arguments.parameters("1..*", "FILE");
    private final Given<List<String>> formats = arguments.words(List.of("html"), "FORMAT[=FILE]", "--format");
    private final Given<String> output = arguments.text("FOLDER|FILE", "-o", "--output");
    private final Given<Boolean> redact = arguments.flag("--redact");
    private final Writing writing = new Writing(arguments);

    ReportCommand(Tool tool) {
        super(tool, "report");
    }

    @Override
    ExitCode run(Tool tool) throws Refusal {
        ReportTargets targets =
                new ReportTargets(files.value(), FormatChoice.read(formats.value(), ""), output.value());
        return new Reports(tool, writing, redact.value()).write(targets.plan());
    }
}
