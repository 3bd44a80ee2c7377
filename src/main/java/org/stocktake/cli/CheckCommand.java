package org.stocktake.cli;

import java.io.IOException;
import java.util.List;

final class CheckCommand extends ToolCommand {
    private final Given<List<String>> paths = arguments.parameters("1..*", "PATH");
    private final Given<List<String>> require = arguments.words(List.of(), "WHAT", "--require");
    private final Given<List<String>> failOn = arguments.words(List.of(), "OUTCOME[:FORCE]", "--fail-on");
    private final Given<List<String>> formats = arguments.words(List.of("text"), "FORMAT[=FILE]", "--format");

    CheckCommand(Tool tool) {
        super(tool, "check");
    }

    @Override
    ExitCode run(Tool tool) throws IOException, Refusal {
        return new Check(tool, GateWords.read(require.value(), failOn.value()))
                .run(paths.value(), FormatChoice.read(formats.value(), ""));
    }
}
