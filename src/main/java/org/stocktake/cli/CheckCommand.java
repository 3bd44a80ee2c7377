package org.stocktake.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "check")
final class CheckCommand extends ToolCommand {
    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "PATH")
    List<String> paths = List.of();

    @Option(names = "--require", paramLabel = "WHAT", split = ",", hideParamSyntax = true)
    List<String> require = List.of();

    @Option(names = "--fail-on", paramLabel = "OUTCOME[:FORCE]", split = ",", hideParamSyntax = true)
    List<String> failOn = List.of();

    @Option(names = "--format", paramLabel = "FORMAT[=FILE]", split = ",", hideParamSyntax = true)
    List<String> formats = List.of("text");

    CheckCommand(Tool tool) {
        super(tool);
    }

    @Override
    ExitCode run(Tool tool) throws IOException, Refusal {
        return new Check(tool, GateWords.read(require, failOn)).run(paths, FormatChoice.read(formats, ""));
    }
}
